import { listUnsavedOwners } from './deviceCopies'
import { type OpenDocument, openDocument, type OpenDocumentOptions } from './openDocument'
import type { Refused, Status } from './status'

/** What others left of a document on this device, as React's `useSyncExternalStore` wants it. */
export type KeptStore = {
  subscribe: (listener: () => void) => () => void
  /** How many of their changes the server does not take, though whoever sits here made them too. */
  getSnapshot: () => number
  stop: () => Promise<void>
}

/** What an answer says of a copy: it is not of anybody who sits here, or not any more. */
const OF_SOMEBODY_ELSE: readonly Refused[] = ['signIn', 'otherPerson', 'notYours', 'gone']

/**
 * Brings the server what the copies on this device hold of a document under other names, each in the name of whoever wrote it.
 * The server takes it where they sit here all the same: a facilitator who has joined her own workshop since (AUTH-7). What
 * is of somebody else stays for them.
 */
export function bringKept(options: OpenDocumentOptions): KeptStore {
  const listeners = new Set<() => void>()
  const open = new Set<OpenDocument>()
  /** Those that the server has let in: they are of whoever sits here. */
  const admitted = new Set<OpenDocument>()
  let isStopped = false
  let untaken = 0

  const count = (): void => {
    const before = untaken
    untaken = [...open].reduce((sum, kept) => sum + untakenOf(kept), 0)
    if (untaken !== before) for (const listener of listeners) listener()
  }
  const untakenOf = (kept: OpenDocument): number => {
    const status = kept.status.getSnapshot()
    if (isOver(status)) return 0
    if (status.kind === 'refused') admitted.add(kept)
    return isUntaken(status) && admitted.has(kept) ? status.changes : 0
  }
  const bring = (participantKey: string): void => {
    let isRead = false
    const onKept = (): void => void (isRead = true)
    const kept = openDocument({ ...options, participantKey, isKept: true, onKept })
    kept.awareness.setLocalState(null)
    open.add(kept)
    kept.status.subscribe(() => {
      const isDone = isRead && isOver(kept.status.getSnapshot())
      if (isDone && open.delete(kept)) void kept.close()
      count()
    })
  }
  const bringAll = async (): Promise<void> => {
    const owners = await listUnsavedOwners(options.document)
    if (isStopped) return
    for (const owner of owners) if (owner !== options.participantKey) bring(owner)
  }
  // A device that does not tell keeps nothing that could be brought.
  bringAll().catch(() => undefined)
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => untaken,
    stop: async () => {
      isStopped = true
      const closing = [...open].map((kept) => kept.close())
      open.clear()
      await Promise.all(closing)
    },
  }
}

const isOver = (status: Status): boolean =>
  status.kind === 'saved' || (status.kind === 'refused' && OF_SOMEBODY_ELSE.includes(status.why))

const isUntaken = (status: Status): status is Extract<Status, { kind: 'refused' | 'offline' }> =>
  status.kind === 'refused' || status.kind === 'offline'
