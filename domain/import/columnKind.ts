import { wordCount } from '../text/wordCount'

/** What a column of a plan holds. `targetAndParty`: target level and responsible share a cell. */
export type ColumnKind =
  | 'chapterNumber'
  | 'chapter'
  | 'goal'
  | 'number'
  | 'activity'
  | 'description'
  | 'deadline'
  | 'party'
  | 'target'
  | 'targetAndParty'
  | 'status'
  | 'progress'

type Word = { kind: ColumnKind; stem: RegExp }

const stem = (kind: ColumnKind, alternatives: string): Word => ({
  kind,
  stem: new RegExp(`(?<![\\p{L}])(?:${alternatives})`, 'giu'),
})

/** Column heads in Estonian, English and Russian: the beginnings of words, in every case form. */
const WORDS: readonly Word[] = [
  stem('number', '(?:jrk|nr|no|kood|code|number|номер|п/п|id)(?![\\p{L}])|№|#'),
  stem(
    'chapter',
    'peatük|valdkon|prioriteet|teema|chapter|section|theme|priorit|глав|раздел|направлен',
  ),
  stem('goal', 'eesmär|goal|objective|aim(?:s)?(?![\\p{L}])|цел[ьия](?![\\p{L}])'),
  stem(
    'activity',
    'tegevus|meede|meetme|activit|action|measure|task|мероприят|действи|деятельност|мер[аы](?![\\p{L}])',
  ),
  stem(
    'description',
    'kirjeldus|selgitus|sisu(?![\\p{L}])|descri|detail|explanation|описан|поясн|содержан',
  ),
  stem(
    'deadline',
    'tähtaeg|tähtaja|aeg(?![\\p{L}])|ajakava|toimumisae|periood|deadline|due|timeline|timeframe|timing|when|date|срок|период|дат[аы](?![\\p{L}])',
  ),
  stem(
    'party',
    'osapool|osali|vastuta|kaasvastuta|peavastuta|teostaja|täitja|elluviija|partner|responsib|owner|lead(?![\\p{L}])|part(?:y|ies)(?![\\p{L}])|who(?![\\p{L}])|ответствен|исполнител|участник|партн[её]р|сторон',
  ),
  stem(
    'target',
    'siht(?!rüh|gru)|tulemus|näitaja|mõõdik|indikaator|target|result|outcome|output|indicator|показател|результат|индикатор',
  ),
  stem(
    'status',
    'olek|staatus|seis(?![\\p{L}])|hetkeseis|status|state(?![\\p{L}])|статус|состояни',
  ),
  stem('progress', 'täitmi|edenemi|aruan|tõend|progress|выполнен|исполнени|ход(?![\\p{L}])'),
]

/** Any of the words, to tell at once that a text has none. */
const ANY_WORD = new RegExp(WORDS.map(({ stem }) => stem.source).join('|'), 'iu')

const HEAD_MAX_WORDS = 8
const HEAD_MAX_CHARACTERS = 90

/**
 * What the column under this head holds, or null when the head names nothing known. Where a head
 * has several such words its main word decides: the last in Estonian and English ("tegevuse
 * kirjeldus"), the first in Russian and before "of" ("срок исполнения", "description of activity").
 */
export function columnKindOf(head: string): ColumnKind | null {
  if (head.length > HEAD_MAX_CHARACTERS || wordCount(head) > HEAD_MAX_WORDS) return null
  if (!ANY_WORD.test(head)) return null
  const found = WORDS.flatMap(({ kind, stem }) =>
    [...head.matchAll(stem)].map(({ index }) => ({ kind, index })),
  ).sort((a, b) => a.index - b.index)
  const kinds = new Set(found.map(({ kind }) => kind))
  if (kinds.has('number')) return kinds.has('chapter') ? 'chapterNumber' : 'number'
  if (kinds.has('target') && kinds.has('party')) return 'targetAndParty'
  const firstDecides = /\p{Script=Cyrillic}|\bof\b/iu.test(head)
  return (firstDecides ? found[0] : found.at(-1))?.kind ?? null
}
