import { io, type Socket } from 'socket.io-client'
import { returnAfter } from '../../collab/client/returnAfter'

/** How long a connection that nobody uses stays, so that going from page to page keeps it. */
const IDLE_MS = 1000

type Listener = () => void

const listeners = new Map<string, Set<Listener>>()
let shared: Socket | null = null

/**
 * Follows a topic of the server's nudges over the one connection of this tab, which is opened with
 * the first follower and closed after the last. Browser only.
 *
 * @param topic such as `workshop:<id>`; whoever may not read it is never told anything
 * @param onNudge called when the topic changed, and each time following began, because what changed
 *   before that (while the page travelled or the connection was away) was told to nobody
 * @returns stops following
 */
export function followTopic(topic: string, onNudge: Listener): () => void {
  const own = listeners.get(topic) ?? new Set()
  const isFirst = own.size === 0
  own.add(onNudge)
  listeners.set(topic, own)
  shared ??= connect()
  if (isFirst && shared.connected) follow(shared, topic)
  return () => {
    own.delete(onNudge)
    if (own.size > 0 || listeners.get(topic) !== own) return
    listeners.delete(topic)
    shared?.emit('unfollow', topic)
    setTimeout(closeUnused, IDLE_MS)
  }
}

function connect(): Socket {
  const socket = io({ transports: ['websocket', 'polling'], tryAllTransports: true })
  socket.on('connect', () => {
    for (const topic of listeners.keys()) follow(socket, topic)
  })
  socket.on('nudge', tell)
  // Whoever may not follow any more is told nothing else, and a last look shows why.
  socket.on('ended', tell)
  return socket
}

/**
 * Asks to follow a topic, and again as long as nobody could say whether this page may, unless it is left or the
 * connection lost meanwhile. A no stays.
 *
 * @param tries how often in a row nobody could say
 */
function follow(socket: Socket, topic: string, tries = 0): void {
  const own = listeners.get(topic)
  const connection = socket.id
  const askAgain = () => {
    const isWanted = listeners.get(topic) === own && socket.id === connection
    if (isWanted) follow(socket, topic, tries + 1)
  }
  socket.emit('follow', topic, (allowed: unknown) => {
    if (allowed === true) tell(topic)
    if (allowed === null) setTimeout(askAgain, returnAfter(tries, undefined, Math.random()))
  })
}

function tell(topic: unknown): void {
  if (typeof topic !== 'string') return
  for (const listener of listeners.get(topic) ?? []) listener()
}

function closeUnused(): void {
  if (listeners.size > 0) return
  shared?.disconnect()
  shared = null
}
