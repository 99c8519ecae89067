import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { Bundle } from '../../collab/server/wire/bundle'
import { syncMessage } from '../load/dialect'
import { reportOnSignal } from '../host/reportOnSignal'
import { Journal } from './journal'

/**
 * What this runtime can do at best: hands every message on to everybody in the room, framed once, and what
 * came within a tick in one write for each. It reads nothing, keeps nothing and lets everybody in. With
 * `FIXTURE` every document is that file. With `JOURNAL`, the path of a file, every message is on the disk before it is
 * handed on: what that costs at least.
 */
const { PORT = '0', FIXTURE, JOURNAL } = process.env
const MAX_REST_MS = 25
const content = FIXTURE ? readFileSync(FIXTURE) : Uint8Array.of(0, 0)
const journal = JOURNAL === undefined ? null : new Journal(JOURNAL)
const answer = new Bundle([syncMessage('step2', content)])

class Room {
  readonly #members = new Set<Duplex>()
  #messages: Uint8Array[] = []
  #isWaiting = false
  #restUntil = 0

  enter(stream: Duplex): void {
    this.#members.add(stream)
    stream.once('close', () => this.#members.delete(stream))
  }

  relay(message: Uint8Array): void {
    this.#messages.push(message)
    if (this.#isWaiting) return
    this.#isWaiting = true
    const wait = this.#restUntil - performance.now()
    if (wait < 1) setImmediate(() => this.#flush())
    else setTimeout(() => this.#flush(), wait)
  }

  #flush(): void {
    this.#isWaiting = false
    const start = performance.now()
    const bundle = new Bundle(this.#messages.splice(0))
    for (const member of this.#members) for (const piece of bundle.wire) member.write(piece)
    const cost = performance.now() - start
    this.#restUntil = performance.now() + Math.min(MAX_REST_MS, 2 * cost)
  }
}

const rooms = new Map<string, Room>()
const sockets = new WebSocketServer({ noServer: true })
const server = createServer()
server.on('upgrade', (request, stream, head) => {
  sockets.handleUpgrade(request, stream, head, (ws) => {
    const name = request.url ?? ''
    const room = rooms.get(name) ?? new Room()
    rooms.set(name, room)
    room.enter(stream)
    ws.on('error', () => undefined)
    ws.on('message', (message: Uint8Array) => {
      const isStep1 = message[0] === 0 && message[1] === 0
      if (isStep1) for (const piece of answer.wire) stream.write(piece)
      else if (journal === null) room.relay(message)
      else journal.keep(message, () => room.relay(message))
    })
  })
})
server.listen(Number(PORT), '127.0.0.1', () => {
  reportOnSignal()
  console.log('ready')
})
