import * as Y from 'yjs'
import { applyTogether, applyWhole } from './openDocument'

/** What makes a document as it was before, as an edit like any other. */
export interface BringingBack {
  /** The edit, as a Yjs update (V1). */
  readonly update: Uint8Array
  /** The Yjs client id that it adds content under, which nobody had before; null where it only deletes. */
  readonly client: number | null
}

/**
 * Makes the edit by which a document is again what it was in an earlier state (REST-3 in ../../SPEC.md): what came since is
 * deleted, and what was deleted since is written anew. Nothing else is touched, so that whoever has the document
 * open merges it, with edits that are not saved yet.
 *
 * @param state an earlier state of the document, as one update (V1)
 * @param current the document as it is now, as one update (V1)
 * @returns null where nothing came since that is to be changed
 * @throws where one of them cannot be applied
 */
export function bringBack(state: Uint8Array, current: Uint8Array): BringingBack | null {
  // What was deleted since has to be there still: the earlier state has it, and it is not collected.
  const doc = new Y.Doc({ gc: false })
  applyTogether(doc, () => applyWhole(doc, state))
  const since = Symbol('since')
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([since]) })
  applyTogether(doc, () => applyWhole(doc, current), since)
  const known = Y.encodeStateVector(doc)
  if (undo.undo() === null) return null
  const update = Y.encodeStateAsUpdate(doc, known)
  return { update, client: Y.getState(doc.store, doc.clientID) > 0 ? doc.clientID : null }
}
