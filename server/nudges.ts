import type { IncomingMessage } from 'node:http'
import { Server as Engine } from 'engine.io'
import type { RequestHandler } from 'express'
import { Server, type Socket } from 'socket.io'
import { type Clock, systemClock } from '../collab/server/clock'
import { endOfTurn } from '../collab/server/endOfTurn'
import { TokenBucket } from '../collab/server/connection/tokenBucket'
import { isRefusal } from '../domain/refusal'
import { createTurns } from './account/turns'
import type { Topic } from './deps'
import { isSameOrigin } from './http/sameOrigin'
import type { Upgrade } from './upgrades'

export type Nudges = {
  nudge: (topic: Topic) => void
  /** Answers long polling, and hands every other request on. */
  requests: RequestHandler
  upgrade: Upgrade
  close: () => void
}

export type NudgesOptions = {
  /** The configured address, or null where Host decides. */
  origin: string | null
  /** Whether who sent the request may read the topic. */
  mayFollow: (request: IncomingMessage, topic: Topic) => Promise<boolean>
  /** Hears why nobody could say; the page is then told neither yes nor no, and asks again. */
  onFault: (error: unknown) => void
  /** How many pages may be open at once, where another number than the usual is meant. */
  maxPages?: number
  /** The real time where it is left out. */
  clock?: Clock
}

const TOPIC = /^(workshop|desk|plan|homework|seminar):[a-z0-9]{1,40}$/
const MAX_TOPICS = 20
/**
 * Each page takes some 15 kB for as long as it is open, and one by long polling for most of a minute after its last word, though it has
 * no connection and anybody may open one.
 */
const MAX_PAGES = 5_000
/** A page asks for a topic or two; whoever asks for so many before the first answer is no page. */
const MAX_ASKING = 50
/** How often a page may ask, in a second and at once. What it asks beyond that waits: each time the database is asked too. */
const ASKS_PER_SECOND = 5
const ASKS_AT_ONCE = MAX_TOPICS

/**
 * "Look again": a page follows the topics it shows and is told which of them changed, never what.
 * What it may see is decided when it looks.
 */
export function createNudges(options: NudgesOptions): Nudges {
  const { origin, maxPages = MAX_PAGES } = options
  const engine: Engine = new Engine({
    maxHttpBufferSize: 4096,
    // Asked for new pages alone.
    allowRequest: ({ headers }, answer) =>
      answer(null, engine.clientsCount < maxPages && isSameOrigin(headers, origin)),
  })
  const io = new Server()
  io.bind(engine)
  io.on('connection', (socket) => listen(socket, options))
  return {
    nudge: (topic) => void io.to(topic).emit('nudge', topic),
    requests: (request, response, next) => {
      if (!request.path.startsWith('/socket.io/')) return next()
      engine.handleRequest(request, response)
    },
    upgrade: (request, socket, head) => engine.handleUpgrade(request, socket, head),
    // Only the connections end: a page that is told goodbye would not come back to the next server.
    close: () => engine.close(),
  }
}

function listen(socket: Socket, { mayFollow, onFault, clock = systemClock }: NudgesOptions): void {
  const turns = createTurns(1, MAX_ASKING)
  const waitForPace = createPace(clock)
  const follow = async (topic: Topic): Promise<boolean> => {
    await waitForPace()
    const isAllowed = socket.connected && (await mayFollow(socket.request, topic))
    if (isAllowed) await socket.join(topic)
    return isAllowed
  }
  socket.on('follow', (topic: unknown, done: unknown) => {
    const answer = (allowed: boolean | null) => typeof done === 'function' && done(allowed)
    if (!isTopic(topic) || socket.rooms.size > MAX_TOPICS) return answer(false)
    turns
      .take(() => follow(topic))
      .then(answer)
      .catch((error: unknown) => {
        if (isRefusal(error)) return socket.disconnect(true)
        onFault(error)
        answer(null)
      })
  })
  // In its turn: what is still being decided about would be joined after it was left.
  socket.on('unfollow', (topic: unknown) => {
    if (!isTopic(topic)) return
    turns.take(async () => socket.leave(topic)).catch(() => socket.disconnect(true))
  })
}

/** Resolves when a page may ask once more, and at the earliest when everybody else of this moment was served. */
function createPace(clock: Clock): () => Promise<void> {
  const asks = new TokenBucket(ASKS_PER_SECOND, ASKS_AT_ONCE, clock)
  return async () => {
    const ms = asks.waitMs()
    if (ms > 0) await new Promise<void>((resolve) => clock.after(ms, resolve))
    else await endOfTurn()
    asks.spend(1)
  }
}

function isTopic(value: unknown): value is Topic {
  return typeof value === 'string' && TOPIC.test(value)
}
