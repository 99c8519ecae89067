import * as Y from 'yjs'
import { FoundDamaged } from './foundDamaged'
import { openDocument } from '../state/openDocument'
import type { MergedDocument, StoredDocument } from './updateLog'

/**
 * What is stored of a document as one snapshot; null where some of it cannot be applied. Throws `FoundDamaged` where the
 * log found some of it damaged and did without: that is for whoever runs the server to know.
 */
export function mergeStored(stored: StoredDocument): MergedDocument | null {
  if (stored.damage.length > 0) throw new FoundDamaged(stored.damage)
  const opened = openDocument(stored)
  if (opened === null || opened.leftOut.length > 0) return null
  const { doc } = opened
  const snapshot = { update: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) }
  doc.destroy()
  return { snapshot, seq: stored.seq }
}
