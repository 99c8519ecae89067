import type { IncomingMessage } from 'node:http'
import { Server as Engine } from 'engine.io'
import type { RequestHandler } from 'express'
import { Server, type Socket } from 'socket.io'
import type { Topic } from './deps'
import { isSameOrigin } from './sameOrigin'
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
  /** Hears why nobody could say; the page is then told no. */
  onFault: (error: unknown) => void
  /** How many pages may be open at once, where another number than the usual is meant. */
  maxPages?: number
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
    close: () => {
      io.disconnectSockets(true)
      engine.close()
    },
  }
}

function listen(socket: Socket, { mayFollow, onFault }: NudgesOptions): void {
  let asking = 0
  socket.on('follow', (topic: unknown, done: unknown) => {
    const answer = (allowed: boolean) => typeof done === 'function' && done(allowed)
    if (!isTopic(topic) || socket.rooms.size > MAX_TOPICS) return answer(false)
    if (asking >= MAX_ASKING) return socket.disconnect(true)
    asking += 1
    mayFollow(socket.request, topic)
      .then(async (allowed) => {
        if (allowed) await socket.join(topic)
        answer(allowed)
      })
      .catch((error: unknown) => {
        onFault(error)
        answer(false)
      })
      .finally(() => {
        asking -= 1
      })
  })
  socket.on('unfollow', (topic: unknown) => {
    if (isTopic(topic)) void socket.leave(topic)
  })
}

function isTopic(value: unknown): value is Topic {
  return typeof value === 'string' && TOPIC.test(value)
}
