import { Server as Engine } from 'engine.io'
import type { RequestHandler } from 'express'
import { Server, type Socket } from 'socket.io'
import { systemClock } from '../collab/server/clock'
import { createTurns } from './account/turns'
import { createDecisions } from './decisions'
import type { Topic } from './deps'
import { createFollower, type Deciding, type FollowerOptions } from './follower'
import { isSameOrigin } from './http/sameOrigin'
import type { Upgrade } from './upgrades'

export type Nudges = {
  nudge: (topic: Topic) => void
  /** Somebody's rights have changed: nobody is told anything more before it is decided again whether they may follow it. */
  rightsChanged: () => void
  /** Answers long polling, and hands every other request on. */
  requests: RequestHandler
  upgrade: Upgrade
  close: () => void
}

export type NudgesOptions = FollowerOptions & {
  /** The configured address, or null where Host decides. */
  origin: string | null
  /** How many pages may be open at once, where another number than the usual is meant. */
  maxPages?: number
}

/**
 * Each page takes some 15 kB for as long as it is open, and one by long polling for most of a minute after its last word, though it has
 * no connection and anybody may open one.
 */
const MAX_PAGES = 5_000

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
  const decisions = createDecisions(options.clock ?? systemClock)
  const deciding: Deciding = { decisions, turns: createTurns(1, Infinity) }
  const followers = new WeakMap<Socket, (topic: Topic) => void>()
  io.on('connection', (socket) => {
    followers.set(socket, createFollower(socket, options, deciding))
  })
  const { adapter, sockets } = io.of('/')
  return {
    nudge: (topic) => {
      for (const id of adapter.rooms.get(topic) ?? []) {
        const socket = sockets.get(id)
        if (socket) followers.get(socket)?.(topic)
      }
    },
    rightsChanged: () => decisions.end(),
    requests: (request, response, next) => {
      if (!request.path.startsWith('/socket.io/')) return next()
      engine.handleRequest(request, response)
    },
    upgrade: (request, socket, head) => engine.handleUpgrade(request, socket, head),
    // Only the connections end: a page that is told goodbye would not come back to the next server.
    close: () => engine.close(),
  }
}
