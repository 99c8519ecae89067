/** What the keys of a board do; each line stands after the names of its keys. */
export const keys = {
  title: 'Keys',
  letter: 'The letter N adds a card',
  letterHint:
    'Turn this off if you speak to your computer or press the key by accident. The choice holds on this device.',
  or: 'or',
  onBoard: 'On the board',
  redo: 'redoes the change you undid.',
  onCanvas: 'On a card in the view “Canvas”',
  next: 'goes to the next card.',
  open: 'opens the card.',
  space: 'Space',
  select: 'selects the card.',
  arrows: 'Arrows',
  move: 'move the selected card.',
  remove: 'removes the card.',
  inCard: 'In an open card',
  bold: 'makes the selected text bold.',
  italic: 'makes the selected text italic.',
  addParty: 'adds the party you typed.',
  close: 'closes the card.',
}
