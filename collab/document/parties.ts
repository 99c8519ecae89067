import type * as Y from 'yjs'
import { foldSpace } from '../../domain/text/foldSpace'
import { cardOf, type CardMap, partiesOf } from './cardShape'
import { byOrder, keysAt, type Ordered, readOrder } from './order'

/** The parties of a card as written, the lead first. */
export function readParties(card: CardMap): string[] {
  const parties = partiesOf(card)
  return parties ? ordered(parties).map(({ id }) => id) : []
}

/** Adds a party as the last; one that is there already keeps its place. False where nothing was added. */
export function addParty(doc: Y.Doc, cardId: string, name: string, origin: unknown): boolean {
  const party = foldSpace(name)
  const parties = partiesIn(doc, cardId)
  if (!parties || party === '' || parties.has(party)) return false
  const others = ordered(parties)
  doc.transact(() => parties.set(party, keysAt(others, others.length)[0]), origin)
  return true
}

/** Takes a party, named as it reads, off a card. False where it was not there. */
export function removeParty(doc: Y.Doc, cardId: string, name: string, origin: unknown): boolean {
  const parties = partiesIn(doc, cardId)
  if (!parties?.has(name)) return false
  doc.transact(() => parties.delete(name), origin)
  return true
}

/** Makes a party of a card its lead. False where it was not there. */
export function movePartyFirst(doc: Y.Doc, cardId: string, name: string, origin: unknown): boolean {
  const parties = partiesIn(doc, cardId)
  if (!parties?.has(name)) return false
  const others = ordered(parties).filter(({ id }) => id !== name)
  doc.transact(() => parties.set(name, keysAt(others, 0)[0]), origin)
  return true
}

function partiesIn(doc: Y.Doc, cardId: string): Y.Map<unknown> | null {
  const card = cardOf(doc, cardId)
  return card && partiesOf(card)
}

function ordered(parties: Y.Map<unknown>): Ordered[] {
  const list: Ordered[] = []
  parties.forEach((order, id) => list.push({ id, order: readOrder(order) }))
  return list.sort(byOrder)
}
