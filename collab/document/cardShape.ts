import * as Y from 'yjs'
import { raiseSchemaTo, readSchema } from './schema'

/**
 * The shape of a board's cards document, `<boardId>.cards`. Only this folder knows its keys.
 *
 *   meta:  Y.Map { schema: number }
 *   cards: Y.Map<cardId, Y.Map {
 *            here:      boolean        on the board; false once removed, absent once its adding was undone
 *            kind:      string         one of CARD_KINDS
 *            pos:       { x, y }       one value, so that a drag is one operation and two drags cannot mix
 *            order:     string         fractional index; cards with equal keys go by id
 *            text:      Y.XmlFragment  what TipTap edits
 *            fields:    Y.Map { deadline: string, target: string, parties: Y.Map<name, order> }
 *            authors:   Y.Map<participantKey, display name>
 *            createdBy: string         participant key
 *            createdAt: string         ISO instant
 *          }>
 *
 * Removing a card marks it and drops nothing, so that it comes back whole, with everything that
 * others typed into it meanwhile. A party is one key per name, so that two people who add parties
 * at once both keep theirs, and the same name added twice is one party. Card ids are random and
 * never used again.
 *
 * What is read here was written by a peer: it is checked, never cast, and what has the wrong type
 * reads as if it were absent.
 */
export const KEY = {
  here: 'here',
  kind: 'kind',
  pos: 'pos',
  order: 'order',
  text: 'text',
  fields: 'fields',
  deadline: 'deadline',
  target: 'target',
  parties: 'parties',
  authors: 'authors',
  createdBy: 'createdBy',
  createdAt: 'createdAt',
} as const

/** The version that this code writes. A document of a newer version is not to be edited by it. */
export const SCHEMA_VERSION = 1

/** One card's map inside the document. */
export type CardMap = Y.Map<unknown>

/** The map of every card, removed ones too, by card id. */
export const cardsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('cards')

/** The map of a card, removed or not; null where there is none. */
export function cardOf(doc: Y.Doc, id: string): CardMap | null {
  return childMap(cardsOf(doc), id)
}

/** The map under a key; null where there is none. */
export function childMap(map: Y.Map<unknown>, key: string): Y.Map<unknown> | null {
  const value = map.get(key)
  return value instanceof Y.Map ? value : null
}

/** The string under a key; empty where there is none. */
export function childString(map: Y.Map<unknown>, key: string): string {
  const value = map.get(key)
  return typeof value === 'string' ? value : ''
}

/** The map of a card's parties; null where there is none. */
export function partiesOf(card: CardMap): Y.Map<unknown> | null {
  const fields = childMap(card, KEY.fields)
  return fields && childMap(fields, KEY.parties)
}

/** The shared text of a card, to hand to the editor; null where there is no such card. */
export function cardText(doc: Y.Doc, id: string): Y.XmlFragment | null {
  const text = cardOf(doc, id)?.get(KEY.text)
  return isFragment(text) ? text : null
}

/** A Y.XmlElement is a Y.XmlFragment too, but no editor can be bound to one. */
export function isFragment(value: unknown): value is Y.XmlFragment {
  return value instanceof Y.XmlFragment && !(value instanceof Y.XmlElement)
}

/** Whether newer code wrote this document, so that this code must only show it. */
export const isNewer = (doc: Y.Doc): boolean => readSchema(doc) > SCHEMA_VERSION

/** Raises the document to this code's version; called inside the first write. */
export const raiseSchema = (doc: Y.Doc): void => raiseSchemaTo(doc, SCHEMA_VERSION)
