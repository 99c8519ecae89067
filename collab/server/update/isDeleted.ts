import * as Y from 'yjs'
import type { DeletedRange } from './scanUpdate'

/** Whether everything in the range exists in the document and is deleted. */
export function isDeleted(doc: Y.Doc, { client, clock, length }: DeletedRange): boolean {
  const end = clock + length
  const structs = doc.store.clients.get(client)
  if (structs === undefined || end > Y.getState(doc.store, client)) return false
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index]
    if (struct === undefined || struct.id.clock >= end) break
    if (!struct.deleted) return false
  }
  return true
}
