import { bringKept, type KeptStore } from '../../../collab/client/bringKept'
import {
  openDocument,
  type OpenDocument,
  type OpenDocumentOptions,
} from '../../../collab/client/openDocument'
import { type PresenceStore, showPresence, watchPresence } from '../../../collab/client/presence'
import { noteStake } from '../../leaving/stakes'
import { createSteadyStatus, type SteadyStatus } from './steadyStatus'

/** A live document that is open in this page. */
export type OpenLive = Pick<OpenDocument, 'doc' | 'awareness' | 'motions' | 'retry'> & {
  status: SteadyStatus
  presence: PresenceStore
  /** What whoever sits here left on this device under another name. */
  kept: Pick<KeptStore, 'subscribe' | 'getSnapshot'>
  /** Forgets what this device holds and closes; for changes the server will never take. */
  discard: () => Promise<void>
  close: () => Promise<void>
}

type LiveEvents = {
  /** Called once, before the document goes. */
  onEnd?: () => void
  onKept?: OpenDocumentOptions['onKept']
}

/** Opens a live document as the given participant. Browser only. */
export function openLive(
  document: string,
  participantKey: string,
  { onEnd, onKept }: LiveEvents = {},
): OpenLive {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const url = `${scheme}://${location.host}/collab`
  const live = openDocument({ url, document, participantKey, onKept })
  const { doc, awareness, motions, retry } = live
  const kept = bringKept({ url, document, participantKey })
  const status = createSteadyStatus(live.status)
  const presence = watchPresence(awareness, motions)
  const forgetStake = noteStake(live.atStake)
  showPresence(awareness, { cardId: null, pointer: null })
  let isClosed = false
  const end = async (how: () => Promise<void>): Promise<void> => {
    if (isClosed) return
    isClosed = true
    forgetStake()
    status.stop()
    presence.stop()
    onEnd?.()
    await Promise.all([how(), kept.stop()])
  }
  return {
    doc,
    awareness,
    motions,
    retry,
    status,
    presence,
    kept,
    discard: () => end(live.discard),
    close: () => end(live.close),
  }
}
