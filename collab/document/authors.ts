import type * as Y from 'yjs'
import { childMap, childString, type CardMap, cardOf, KEY } from './cardShape'

/** Somebody who writes: `key` stays the same over devices and names, `name` is what others see. */
export type Author = { key: string; name: string }

/** Notes are nobody's edit: a personal undo that tracks its own origins never takes one back. */
const NOTE_ORIGIN = Symbol('author noted')

/**
 * Remembers that somebody wrote in a card. Call it when they start typing; noting the same
 * author again writes nothing. False where there is no such card.
 */
export function noteAuthor(doc: Y.Doc, id: string, author: Author): boolean {
  const card = cardOf(doc, id)
  const authors = card && childMap(card, KEY.authors)
  if (!authors) return false
  if (authors.get(author.key) !== author.name) {
    doc.transact(() => authors.set(author.key, author.name), NOTE_ORIGIN)
  }
  return true
}

/** All who wrote in a card, its creator first, then by key, so that every replica agrees. */
export function readAuthors(card: CardMap): Author[] {
  const creator = childString(card, KEY.createdBy)
  const authors: Author[] = []
  childMap(card, KEY.authors)?.forEach((name, key) => {
    if (typeof name === 'string' && name !== '') authors.push({ key, name })
  })
  const rank = ({ key }: Author): string => (key === creator ? '0' : `1${key}`)
  return authors.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}
