import * as Y from 'yjs'
import type { StoredDocument } from '../log/updateLog'
import { isComplete } from '../update/isComplete'
import { scanUpdate } from '../update/scanUpdate'

const EMPTY = new Uint8Array()

export interface OpenDocument {
  readonly doc: Y.Doc
  /** The log's numbers of the updates that could not be applied and were left out (DUR-5 in ../../SPEC.md). */
  readonly leftOut: readonly number[]
}

/** Applies an update; throws when Yjs cannot, or when something would wait inside the document. */
export function applyWhole(doc: Y.Doc, update: Uint8Array): void {
  Y.applyUpdate(doc, update)
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
    throw new Error('The update builds on something that is missing.')
  }
}

/**
 * Applies what the task applies in one go: before and after each, Yjs looks at every client there ever was. It is kept
 * from tidying up formatting afterwards, as it does with what others wrote: 11 bytes that delete 10,000 letters beside
 * something bold keep it busy for many seconds, and the editors tidy up themselves (LIM-11 in ../../SPEC.md).
 */
export function applyTogether(doc: Y.Doc, task: () => void, origin?: symbol): void {
  doc.transact((transaction) => {
    try {
      task()
    } finally {
      transaction.local = true
    }
  }, origin)
}

/**
 * The document a log holds. An update that cannot be applied is left out and the rest built anew,
 * because Yjs may have applied half of it; from then on what builds on it is known before it is applied, or each
 * of a thousand that follow would have the whole built once more. Null when the snapshot is what cannot be applied:
 * nothing can be said of the updates then, which build on it.
 */
export function openDocument({ snapshot, tail, tailSeqs }: StoredDocument): OpenDocument | null {
  const updates = snapshot === null ? tail : [snapshot.update, ...tail]
  const bad = new Set<Uint8Array>()
  for (;;) {
    const doc = new Y.Doc()
    let culprit: Uint8Array | null = null
    applyTogether(doc, () => (culprit = firstBad(doc, updates, bad)))
    if (culprit === null) {
      return { doc, leftOut: tailSeqs.filter((_, index) => bad.has(tail[index] ?? EMPTY)) }
    }
    doc.destroy()
    if (culprit === snapshot?.update) return null
    bad.add(culprit)
  }
}

/** The first that turns out to be bad while it is applied; `bad` are those that need not be tried, and gets more of them. */
function firstBad(
  doc: Y.Doc,
  updates: readonly Uint8Array[],
  bad: Set<Uint8Array>,
): Uint8Array | null {
  for (const update of updates) {
    if (bad.size > 0 && lacksSomething(doc, update)) bad.add(update)
    if (bad.has(update)) continue
    try {
      applyWhole(doc, update)
    } catch {
      return update
    }
  }
  return null
}

function lacksSomething({ store }: Y.Doc, update: Uint8Array): boolean {
  try {
    return !isComplete(scanUpdate(update), (client) => Y.getState(store, client))
  } catch {
    return false
  }
}
