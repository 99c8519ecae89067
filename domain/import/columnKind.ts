import { wordCount } from '../text/wordCount'
import { ANY_HEAD_WORD, HEAD_WORDS, type HeadKind } from './columnWords'

const HEAD_MAX_WORDS = 8
const HEAD_MAX_CHARACTERS = 90

/**
 * What the column under this head holds, or null when the head names nothing known. Where a head
 * has several such words its main word decides: the last in Estonian, English, Finnish and the Baltic
 * languages ("tegevuse kirjeldus"), the first in Russian and before "of" ("срок исполнения",
 * "description of activity").
 */
export function columnKindOf(head: string): HeadKind | null {
  if (head.length > HEAD_MAX_CHARACTERS || wordCount(head) > HEAD_MAX_WORDS) return null
  if (!ANY_HEAD_WORD.test(head)) return null
  const found = HEAD_WORDS.flatMap(({ kind, stem }) =>
    [...head.matchAll(stem)].map(({ index }) => ({ kind, index })),
  ).sort((a, b) => a.index - b.index)
  const kinds = new Set(found.map(({ kind }) => kind))
  if (kinds.has('number')) return kinds.has('chapter') ? 'chapterNumber' : 'number'
  if (kinds.has('target') && kinds.has('party')) return 'targetAndParty'
  const firstDecides = /\p{Script=Cyrillic}|\bof\b/iu.test(head)
  return (firstDecides ? found[0] : found.at(-1))?.kind ?? null
}
