import * as Y from 'yjs'
import type { NewUpdate } from './updateLog'

/** Bytes that stand for an update; no log looks into what it keeps. */
export const bytes = (...values: number[]) => new Uint8Array(values)

/** A snapshot of these bytes. */
export const snapshot = (...values: number[]) => ({
  update: bytes(...values),
  stateVector: bytes(0),
})

/** An update of a document to be stored, of the author `mari` and under no client id but what `more` says. */
export const entry = (
  doc: string,
  update: Uint8Array,
  more: Partial<NewUpdate> = {},
): NewUpdate => ({
  doc,
  update,
  author: 'mari',
  clients: [],
  ...more,
})

/** A text typed letter by letter: an update for each, and the document as one. */
export function typed(text: string): { updates: Uint8Array[]; whole: Uint8Array } {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const [at, letter] of text.split('').entries()) doc.getText('text').insert(at, letter)
  return { updates, whole: Y.encodeStateAsUpdate(doc) }
}
