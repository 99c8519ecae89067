import type * as Y from 'yjs'
import { clipCard } from '../../domain/board/clipCard'
import type { Point } from '../../domain/board/card'
import { noteAuthor, readAuthors } from './authors'
import { cardOf, cardText } from './cardShape'
import { addCard, setDeadline, setTarget } from './cards'
import { addParty } from './parties'
import { readCard } from './readCards'
import { writeBlocks } from './writeBlocks'

/** Which card to copy, and under which id, where and when (ISO instant) it stands on the other board. */
export type CardCopy = { id: string; as: string; pos: Point; at: string }

/**
 * Puts a copy of a card on another board, at the end of its list: kind, text with its lists and
 * marks, deadline, parties, target and authors. A list of parties or authors longer than any person
 * writes is cut.
 *
 * @returns false, with nothing written, where there is no such card or the new id is taken
 */
export function copyCard(from: Y.Doc, to: Y.Doc, { id, as, pos, at }: CardCopy): boolean {
  const source = cardOf(from, id)
  const card = readCard(from, id)
  if (!source || !card || cardOf(to, as)) return false
  const { deadlineRaw, target, parties, authors: names } = clipCard(card)
  const authors = readAuthors(source).slice(0, names.length)
  const author = authors[0] ?? { key: card.createdBy, name: '' }
  to.transact(() => {
    addCard(to, { id: as, kind: card.kind, pos, author, at }, null)
    const text = cardText(to, as)
    if (text) writeBlocks(text, card.blocks)
    setDeadline(to, as, deadlineRaw, null)
    setTarget(to, as, target, null)
    for (const party of parties) addParty(to, as, party, null)
    for (const other of authors) noteAuthor(to, as, other)
  })
  return true
}
