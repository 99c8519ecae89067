import type { IncomingMessage } from 'node:http'
import { Server as Engine, type Socket as EngineSocket } from 'engine.io'
import type { RequestHandler } from 'express'
import { Server, type Socket } from 'socket.io'
import { systemClock } from '../collab/server/clock'
import { createTurns } from './account/turns'
import { createDecisions } from './decisions'
import type { Actor, Topic } from './deps'
import { createFollower, type Deciding, type FollowerOptions } from './follower'
import { isSameOrigin } from './http/sameOrigin'
import { Pages, type PagesOptions } from './pages'
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
  /** Who opens a page. */
  readActor: (request: IncomingMessage) => Promise<Actor>
  /** How many pages may be open at once, where other numbers than the usual are meant. */
  most?: PagesOptions
}

/**
 * "Look again": a page follows the topics it shows and is told which of them changed, never what.
 * What it may see is decided when it looks.
 */
export function createNudges(options: NudgesOptions): Nudges {
  const { engine, stay } = createEngine(options)
  const io = new Server()
  io.bind(engine)
  const decisions = createDecisions(options.clock ?? systemClock)
  const deciding: Deciding = { decisions, turns: createTurns(1, Infinity) }
  const followers = new WeakMap<Socket, (topic: Topic) => void>()
  io.on('connection', (socket) => {
    followers.set(socket, createFollower(socket, options, deciding))
  })
  const { adapter, sockets } = io.of('/')
  adapter.on('join-room', (room: string, id: string) => {
    const socket = sockets.get(id)
    if (socket && room !== id) stay(socket.conn)
  })
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

/** Opens pages for whom there is room; `stay` says of one that it may follow what it asked for. */
function createEngine({ origin, readActor, onFault, most = {} }: NudgesOptions) {
  const pages = new Pages(most)
  const opening = new WeakMap<IncomingMessage, Actor>()
  const staying = new WeakMap<EngineSocket, () => void>()
  const engine: Engine = new Engine({
    maxHttpBufferSize: 4096,
    // Asked for new pages alone.
    allowRequest: (request, answer) => {
      if (!isSameOrigin(request.headers, origin)) return answer(null, false)
      readActor(request)
        .then((actor) => {
          opening.set(request, actor)
          answer(null, pages.hasRoomFor(actor))
        })
        .catch((error: unknown) => {
          onFault(error)
          answer(null, false)
        })
    },
  })
  engine.on('connection', (socket) => {
    const actor = opening.get(socket.request)
    if (!actor) return void socket.close(true)
    const { stay, leave } = pages.enter(actor, cutOf(socket))
    staying.set(socket, stay)
    socket.once('close', leave)
  })
  return { engine, stay: (socket: EngineSocket) => staying.get(socket)?.() }
}

/** A websocket that is told goodbye is kept for half a minute where the other end does not say it too. */
function cutOf(socket: EngineSocket): () => void {
  const { request, transport } = socket
  return () => {
    if (transport.name === 'websocket') request.socket.destroy()
    else socket.close(true)
  }
}
