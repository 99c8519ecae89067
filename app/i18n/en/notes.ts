export const notes = {
  paste: 'Paste notes',
  title: 'Paste notes onto the board',
  lead: 'The notes of a discussion become cards, one for each thought. Before anything is added you see what comes of it and can correct it.',
  pasteLabel: 'Text of the notes',
  pasteHint:
    'Paste the whole text with its headings. The kind of a card comes from the heading, such as “Bottlenecks” or “Goals”.',
  read: 'Read the text',
  previewLead:
    'Nothing is on the board yet. Correct texts and kinds; untick what should not become a card.',
  found: 'Cards to add, by kind',
  readNothing: 'No thought was found in this text.',
  take: 'Add as a card: {{text}}',
  text: 'Text of card {{n}}',
  kindOf: 'Kind of card {{n}}',
  add_one: 'Add {{count}} card to the board',
  add_other: 'Add {{count}} cards to the board',
  again: 'Change the text and read it again',
  leftOver_one: '{{count}} line was left over',
  leftOver_other: '{{count}} lines were left over',
  leftOverLead: 'No card was made of these lines. See whether anything important is among them.',
  leftOverMore_one: '… and {{count}} more line.',
  leftOverMore_other: '… and {{count}} more lines.',
}
