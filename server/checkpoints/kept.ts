import type * as Y from 'yjs'
import type { KeptStates } from '../../collab/server/log/keptStates'
import type { SqliteStore } from '../../collab/server/log/sqliteStore'
import { openDocument } from '../../collab/server/state/openDocument'

/** What is kept of one document. */
export type Kept = { doc: string; store: SqliteStore; states: KeptStates }

/**
 * A document as it is now, and the number of its newest update.
 *
 * @throws Error in words where nobody ever wrote to it, or some of it cannot be read
 */
export function readNow({ doc, store }: Pick<Kept, 'doc' | 'store'>): { now: Y.Doc; seq: number } {
  const stored = store.load(doc)
  if (stored.seq === 0) throw new Error('nobody ever wrote to it')
  const opened = openDocument(stored)
  if (opened === null || opened.leftOut.length > 0)
    throw new Error('some of it cannot be read; open it on a page first, which sets that aside')
  return { now: opened.doc, seq: stored.seq }
}
