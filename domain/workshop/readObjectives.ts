import { deckParagraphs, readEnumerator } from './deckParagraphs'
import type { Section } from './sections'
import type { TextLine } from './textLines'

/** What a workshop is for; `number` is that of the list, empty for a bullet. */
export type ObjectivesReading = { heading: string; items: { number: string; text: string }[] }

/** Reads the slide of objectives; `read` are its lines. Null when the deck has none. */
export function readObjectives(
  sections: readonly Section[],
): { reading: ObjectivesReading; read: TextLine[] } | null {
  const section = sections.find(({ kind, lines }) => kind === 'objectives' && lines.length > 0)
  if (!section?.heading) return null
  const paragraphs = deckParagraphs(section.lines)
  const items = paragraphs.map(({ text }) => {
    const enumerator = readEnumerator(text)
    return { number: enumerator?.mark ?? '', text: enumerator?.rest ?? text }
  })
  const read = [section.heading, ...paragraphs.flatMap(({ lines }) => lines)]
  return { reading: { heading: section.heading.text, items }, read }
}
