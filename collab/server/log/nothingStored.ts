import type { StoredDocument } from './updateLog'

/** What the log has of a document that nobody ever wrote to. */
export const NOTHING_STORED: StoredDocument = {
  snapshot: null,
  tail: [],
  tailSeqs: [],
  seq: 0,
  owners: new Map(),
  mergesUntil: 0,
  damage: [],
}
