import type { CardKind } from '../board/card'
import { wordCount } from '../text/wordCount'
import type { TextLine } from '../workshop/textLines'

/** What stands above statements. `kind` is null where it names a theme that is no kind of card. */
export type NoteHeading = {
  kind: CardKind | null
  text: string
  /** What followed the colon in the same line; empty where nothing did. */
  rest: string
}

const LONGEST_HEADING_WORDS = 6
const LONGEST_OPENING_WORDS = 3

/** Plural, as headings are: a single one of them may be the rest of a wrapped sentence. */
const HEADINGS: readonly (readonly [CardKind, string])[] = [
  [
    'bottleneck',
    String.raw`kitsaskoh(?:ad|t)|probleemid|probleemkohad|murekohad|mured|nõrkused|puudused|väljakutsed|takistused|bottlenecks?|problems|issues|weaknesses|challenges|obstacles|узкие места|проблемы|слабые стороны|трудности|препятствия`,
  ],
  [
    'direction',
    String.raw`(?:arengu)?suun(?:d|ad)|eesmär(?:k|gid)|visioon|prioriteedid|(?:strategic )?directions|goals|objectives|aims|priorities|vision|направления|цели|приоритеты`,
  ],
  [
    'documentChange',
    String.raw`(?:dokumendi )?muudatused|muudatusettepanekud|parandused|parandusettepanekud|täiendused|amendments|(?:document )?changes|изменения|поправки|дополнения`,
  ],
  ['question', String.raw`küsimused|lahtised küsimused|questions|вопросы`],
  [
    'draft',
    String.raw`tegevused|tegevuste mustandid|lahendused|sammud|järgmised sammud|activities|actions|solutions|next steps|мероприятия|действия|решения|шаги`,
  ],
  [
    'note',
    String.raw`märkused|märkmed|tähelepanekud|muu|ideed|mõtted|tugevused|notes|remarks|other|ideas|strengths|заметки|замечания|прочее|идеи|сильные стороны`,
  ],
]

const ENDING = HEADINGS.map(
  ([kind, words]) => [kind, new RegExp(String.raw`(?<!\p{L})(?:${words})$`, 'iu')] as const,
)
const OPENING = HEADINGS.map(
  ([kind, words]) => [kind, new RegExp(String.raw`^(?:${words})(?!\p{L})`, 'iu')] as const,
)

/**
 * Reads a line as a heading; null where it is none. A heading ends with a colon, or stands alone with
 * nothing but a known word at its end.
 *
 * @param apart whether the line is set off from the one above, or a list begins below it
 */
export function readNoteHeading(line: TextLine, apart: boolean): NoteHeading | null {
  if (line.bullet) return null
  const [, head = '', rest = ''] = /^([^:]{1,80}):\s*(.*)$/u.exec(line.text) ?? []
  const text = (head || line.text).trim()
  if (wordCount(text) > LONGEST_HEADING_WORDS) return null
  const kind = kindOf(text)
  if (head !== '') {
    if (kind !== null) return { kind, text: line.text.slice(0, head.length + 1), rest }
    return rest === '' && apart ? { kind: null, text: line.text, rest: '' } : null
  }
  return kind !== null && apart && !/[.!?;,]$/u.test(text) ? { kind, text, rest: '' } : null
}

function kindOf(text: string): CardKind | null {
  const ending = ENDING.find(([, pattern]) => pattern.test(text))
  if (ending) return ending[0]
  if (wordCount(text) > LONGEST_OPENING_WORDS) return null
  return OPENING.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
