import { openDocument, type OpenDocument } from '../../collab/client/openDocument'
import { type PresenceStore, showPresence, watchPresence } from '../../collab/client/presence'
import { noteStake } from '../leaving/stakes'
import { createSteadyStatus, type SteadyStatus } from './steadyStatus'

/** A live document that is open in this page. */
export type OpenLive = Pick<OpenDocument, 'doc' | 'awareness' | 'motions' | 'retry'> & {
  status: SteadyStatus
  presence: PresenceStore
  /** Forgets what this device holds and closes; for changes the server will never take. */
  discard: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Opens a live document as the given participant. Browser only.
 *
 * @param onEnd is called once, before the document goes
 */
export function openLive(
  document: string,
  participantKey: string,
  onEnd: () => void = () => undefined,
): OpenLive {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const url = `${scheme}://${location.host}/collab`
  const live = openDocument({ url, document, participantKey })
  const { doc, awareness, motions, retry } = live
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
    onEnd()
    await how()
  }
  return {
    doc,
    awareness,
    motions,
    retry,
    status,
    presence,
    discard: () => end(live.discard),
    close: () => end(live.close),
  }
}
