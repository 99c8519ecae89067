import * as Y from 'yjs'
import type { CardKind, Point } from '../../domain/board/card'
import type { Author } from './authors'
import {
  type CardMap,
  cardOf,
  cardsOf,
  cardText,
  childMap,
  childString,
  KEY,
  raiseSchema,
} from './cardShape'
import { writePlainText } from './cardText'
import { byOrder, keysAt, type Ordered, readOrder } from './order'

/**
 * What people do to cards. Each command is one transaction under the origin given, so that a
 * personal undo can tell whose it was; each says false, and writes nothing, where the card is not
 * in the document. A card that somebody removes meanwhile keeps taking edits and has them when it is restored.
 */

/** A card to add. `id` must be new, `at` is an ISO instant; the card goes to the end of the list. */
export type NewCard = { id: string; kind: CardKind; pos: Point; author: Author; at: string }

/** Puts a card on the board. False where the id is taken. */
export function addCard(doc: Y.Doc, card: NewCard, origin: unknown): boolean {
  if (cardsOf(doc).has(card.id)) return false
  const others = orderedCards(doc)
  doc.transact(() => {
    raiseSchema(doc)
    cardsOf(doc).set(card.id, newCardMap(card, keysAt(others, others.length)[0]))
  }, origin)
  return true
}

/** A new text holds one empty paragraph, so that two who begin at once write in the same one. */
function newCardMap({ kind, pos, author, at }: NewCard, order: string): CardMap {
  const text = new Y.XmlFragment()
  text.insert(0, [new Y.XmlElement('paragraph')])
  return new Y.Map<unknown>([
    [KEY.here, true],
    [KEY.kind, kind],
    [KEY.pos, { x: pos.x, y: pos.y }],
    [KEY.order, order],
    [KEY.text, text],
    [KEY.fields, new Y.Map([[KEY.parties, new Y.Map()]])],
    [KEY.authors, new Y.Map([[author.key, author.name]])],
    [KEY.createdBy, author.key],
    [KEY.createdAt, at],
  ])
}

/** Takes a card off the board. Nothing of it is lost: `restoreCard` brings it back whole. */
export const removeCard = (doc: Y.Doc, id: string, origin: unknown): boolean =>
  setFact(doc, id, KEY.here, false, origin)

/** Brings back a removed card, with all that was written in it before and since. */
export const restoreCard = (doc: Y.Doc, id: string, origin: unknown): boolean =>
  setFact(doc, id, KEY.here, true, origin)

/** Moves a card on the canvas. `pos` in canvas pixels. */
export const moveCard = (doc: Y.Doc, id: string, pos: Point, origin: unknown): boolean =>
  setFact(doc, id, KEY.pos, { x: pos.x, y: pos.y }, origin)

/** Makes a card of another kind; everything else of it stays. */
export const setKind = (doc: Y.Doc, id: string, kind: CardKind, origin: unknown): boolean =>
  setFact(doc, id, KEY.kind, kind, origin)

/** Writes the deadline as a person put it; empty for none. */
export const setDeadline = (doc: Y.Doc, id: string, raw: string, origin: unknown): boolean =>
  setField(doc, id, KEY.deadline, raw, origin)

/** Writes the target level as a person put it; empty for none. */
export const setTarget = (doc: Y.Doc, id: string, target: string, origin: unknown): boolean =>
  setField(doc, id, KEY.target, target, origin)

/**
 * Moves a card in the list to right after the card `after`, or to the front where that is null.
 * False where either is not in the list.
 */
export function placeCard(doc: Y.Doc, id: string, after: string | null, origin: unknown): boolean {
  const card = cardOf(doc, id)
  const others = orderedCards(doc).filter((other) => other.id !== id)
  const index = after === null ? 0 : others.findIndex((other) => other.id === after) + 1
  if (!card || (after !== null && index === 0)) return false
  const [own, ...displaced] = keysAt(others, index)
  doc.transact(() => {
    card.set(KEY.order, own)
    displaced.forEach((key, nth) => {
      const other = others[index + nth]
      if (other) cardOf(doc, other.id)?.set(KEY.order, key)
    })
  }, origin)
  return true
}

/** Replaces a card's text by plain paragraphs, one per line. For demo data and copies, not for typing. */
export function setPlainText(doc: Y.Doc, id: string, text: string, origin: unknown): boolean {
  const fragment = cardText(doc, id)
  if (!fragment) return false
  doc.transact(() => writePlainText(fragment, text), origin)
  return true
}

function setFact(doc: Y.Doc, id: string, key: string, value: unknown, origin: unknown): boolean {
  const card = cardOf(doc, id)
  if (!card) return false
  if (card.get(key) !== value) doc.transact(() => card.set(key, value), origin)
  return true
}

/** A field that was never written reads as empty, so emptying it writes nothing. */
function setField(doc: Y.Doc, id: string, key: string, value: string, origin: unknown): boolean {
  const card = cardOf(doc, id)
  const fields = card && childMap(card, KEY.fields)
  if (!fields) return false
  if (childString(fields, key) !== value) doc.transact(() => fields.set(key, value), origin)
  return true
}

function orderedCards(doc: Y.Doc): Ordered[] {
  const cards: Ordered[] = []
  for (const id of cardsOf(doc).keys()) {
    const card = cardOf(doc, id)
    if (card?.get(KEY.here) === true) cards.push({ id, order: readOrder(card.get(KEY.order)) })
  }
  return cards.sort(byOrder)
}
