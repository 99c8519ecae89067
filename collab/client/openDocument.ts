import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { BoardProvider } from './boardProvider'
import { createAwareness } from './createAwareness'
import type { Unsaved } from './keptChanges'
import { type LocalCopy, openLocalCopy } from './localCopy'
import { createMotions, type Motions } from './motions'
import {
  atStakeIn,
  changesOf,
  FIRST_STATE,
  isSameStatus,
  type LinkEvent,
  type LinkState,
  reduceLink,
  type Status,
  statusOf,
} from './status'

/** A copy that takes longer to read is not waited for; what it holds is sent when it comes. */
const COPY_WITHIN_MS = 3000

export type OpenDocumentOptions = {
  /** Where documents are opened: `wss://host/collab`. */
  url: string
  /** Id of the document, such as `<boardId>.cards`. */
  document: string
  /** Key of the participant whose copy on this device it is. */
  participantKey: string
  /** Whether nobody writes here, and it only brings what that participant left on this device (AUTH-7). */
  isKept?: boolean
  /** Stands for the browser's parts in tests. */
  WebSocketPolyfill?: typeof WebSocket
  openCopy?: (participantKey: string, document: string, doc: Y.Doc) => LocalCopy
  /** Tells `online`, `offline` and `visibilitychange`; the window in a browser. */
  network?: EventTarget
  random?: () => number
  /**
   * Told when the copy on this device was read, and before anything comes from the server where that does not take too long,
   * which Yjs clients left changes in it that were not acknowledged.
   */
  onKept?: (unsaved: Unsaved) => void
}

/** A document that is open in this page: edited through `doc`, kept on the device, and sent to the server. */
export type OpenDocument = {
  doc: Y.Doc
  awareness: Awareness
  /** What moves right now, here and at others. */
  motions: Motions
  /** Whether the work is saved, as React's `useSyncExternalStore` wants it: the same object until it changes. */
  status: { subscribe: (listener: () => void) => () => void; getSnapshot: () => Status }
  /** How many changes would be lost if this page was left now (COPY-3). */
  atStake: () => number
  /** Tries again after the server refused, for instance when the person has signed in. */
  retry: () => void
  /**
   * Forgets the copy on this device and closes. For changes the server will never take, after a
   * person has been asked; the document is then opened anew.
   */
  discard: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Opens a document: reads the copy on this device, then connects, and stays connected until closed.
 *
 * What was edited offline and in earlier visits goes out with the answer to the server's first question.
 * Since a question about state does not cover deletions, that answer is awaited too before the work counts as
 * saved, whatever number was kept.
 */
export function openDocument(options: OpenDocumentOptions): OpenDocument {
  const { participantKey, openCopy = openLocalCopy } = options
  const doc = new Y.Doc()
  const awareness = createAwareness(doc)
  const copy = openCopy(participantKey, options.document, doc)
  const link = createLink(copy)
  const report = (event: LinkEvent): void => {
    link.report(event)
    if (event.type === 'copyLoaded') options.onKept?.(copy.unsavedClients())
  }
  const motions = createMotions((motion) => provider.showMotion(motion))
  const provider = new BoardProvider({
    ...options,
    doc,
    awareness,
    report: link.report,
    isCopyOrigin: copy.isOrigin,
    onMotion: motions.receive,
  })
  void copy.lost.then(() => link.report({ type: 'copyLost' }))
  const stops = [
    connectAfterCopy(provider, copy, report),
    heedNetwork(provider, options.network),
    followTabs(copy, link.status, report, options.network),
    motions.stop,
    () => provider.destroy(),
    () => doc.destroy(),
  ]
  const end = (): void => stops.forEach((stop) => stop())
  return {
    doc,
    awareness,
    motions,
    status: link.status,
    atStake: link.atStake,
    retry: () => {
      link.report({ type: 'retried' })
      provider.reconnect()
    },
    discard: async () => {
      end()
      await copy.wipe()
    },
    close: async () => {
      end()
      await copy.close()
    },
  }
}

/** Connects once the copy is read, or has taken too long. Returns the way to call it off. */
function connectAfterCopy(
  provider: BoardProvider,
  copy: LocalCopy,
  report: (event: LinkEvent) => void,
): () => void {
  let isEnded = false
  const patience = setTimeout(() => provider.connect(), COPY_WITHIN_MS)
  const stop = (): void => {
    isEnded = true
    clearTimeout(patience)
  }
  void copy.loaded.then((changes) => {
    if (isEnded) return
    clearTimeout(patience)
    report(changes === null ? { type: 'copyLost' } : { type: 'copyLoaded', changes })
    provider.connect()
  })
  return stop
}

/**
 * Brings what other tabs have kept, each time the connection is there and somebody comes to look at this one: a tab may have
 * closed before it could send. Returns the way to stop.
 */
function followTabs(
  copy: LocalCopy,
  status: OpenDocument['status'],
  report: (event: LinkEvent) => void,
  given?: EventTarget,
): () => void {
  const page = windowOr(given)
  let isEnded = false
  let wasLive = false
  const catchUp = async (): Promise<void> => {
    const changes = await copy.catchUp()
    if (changes > 0 && !isEnded) report({ type: 'copyLoaded', changes })
  }
  const onStatus = (): void => {
    const isLive = ['saved', 'saving'].includes(status.getSnapshot().kind)
    if (isLive && !wasLive) void catchUp()
    wasLive = isLive
  }
  const stopStatus = status.subscribe(onStatus)
  const onVisibility = (): void => void catchUp()
  page.addEventListener('visibilitychange', onVisibility)
  return () => {
    isEnded = true
    stopStatus()
    page.removeEventListener('visibilitychange', onVisibility)
  }
}

const windowOr = (given?: EventTarget): EventTarget =>
  given ?? (typeof window === 'undefined' ? new EventTarget() : window)

/** Believes the browser about the network at once instead of waiting for silence or the next retry. */
function heedNetwork(provider: BoardProvider, given?: EventTarget): () => void {
  const network = windowOr(given)
  const comeBack = (): void => {
    if (provider.isWanted && !provider.wsconnected) provider.reconnect()
  }
  const drop = (): void => {
    if (provider.isWanted) provider.reconnect()
  }
  network.addEventListener('online', comeBack)
  network.addEventListener('offline', drop)
  return () => {
    network.removeEventListener('online', comeBack)
    network.removeEventListener('offline', drop)
  }
}

type Link = { report: (event: LinkEvent) => void } & Pick<OpenDocument, 'status' | 'atStake'>

/** Holds the state of the link, and notes on the device how much of it is not acknowledged. */
function createLink(copy: LocalCopy): Link {
  const listeners = new Set<() => void>()
  let state: LinkState = FIRST_STATE
  let status = statusOf(state)

  const report = (event: LinkEvent): void => {
    const before = changesOf(state)
    state = reduceLink(state, event)
    const after = changesOf(state)
    const isWorthKeeping = after > before || (after === 0 && before > 0)
    if (state.hasCopy && (isWorthKeeping || event.type === 'copyLoaded')) {
      copy.keepChanges(after).catch(() => report({ type: 'copyLost' }))
    }
    const next = statusOf(state)
    if (isSameStatus(status, next)) return
    status = next
    for (const listener of listeners) listener()
  }
  return {
    report,
    atStake: () => atStakeIn(state),
    status: {
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      getSnapshot: () => status,
    },
  }
}
