import * as encoding from 'lib0/encoding'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { addCard } from '../../collab/document/cards'
import { readCards } from '../../collab/document/readCards'
import { settle, type People } from '../routesTable/testPeople'
import { testHost, type TestHost, type Visitor } from '../testHost'
import { firstWord, openNudges, openSocket } from '../testSockets'

let host: TestHost
let people: People
/** Somebody who has the same board open all the while, and what happened to their connection. */
let mari: WebsocketProvider
const broken: string[] = []
beforeAll(async () => {
  host = await testHost()
  people = await settle(host)
  mari = providerOf(people.participant)
  await new Promise((done) => mari.once('sync', done))
  mari.on('connection-close', () => broken.push('closed'))
})
afterEach(mariIsUnharmed)
afterAll(async () => {
  mari.destroy()
  await host.stop()
})

/** Mari goes on writing, and what came of the rubbish is not on her board. */
async function mariIsUnharmed(): Promise<void> {
  expect(await idsOnServer()).toEqual(['card'])
  addCard(mari.doc, cardCalled('hers'), null)
  await vi.waitFor(async () => expect(await idsOnServer()).toEqual(['card', 'hers']), 20_000)
  mari.doc.getMap('cards').delete('hers')
  await vi.waitFor(async () => expect(await idsOnServer()).toEqual(['card']), 20_000)
  expect(broken).toEqual([])
  expect((await people.nobody.get('/healthz')).status).toBe(200)
}

function providerOf({ cookie }: Visitor): WebsocketProvider {
  class BrowserSocket extends WebSocket {
    constructor(address: string) {
      super(address, { origin: host.address, headers: { cookie } })
    }
  }
  const address = `${host.address.replace('http:', 'ws:')}/collab`
  return new WebsocketProvider(address, 'b1.cards', new Y.Doc(), {
    WebSocketPolyfill: BrowserSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
}

const cardCalled = (id: string) => {
  const author = { key: 'p-in-g1', name: 'in-g1' }
  return { id, kind: 'draft', pos: { x: 0, y: 0 }, author, at: '' } as const
}

async function idsOnServer(): Promise<string[]> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await host.deps.documents.read('b1.cards'))
  return readCards(doc).map(({ id }) => id)
}

/** An update message that adds a card. */
function writing(): Uint8Array {
  const doc = new Y.Doc()
  addCard(doc, cardCalled('rubbish'), null)
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, 0)
  encoding.writeVarUint(frame, 2)
  encoding.writeVarUint8Array(frame, Y.encodeStateAsUpdate(doc))
  return encoding.toUint8Array(frame)
}

const QUESTION = Uint8Array.of(3)
const ANSWER = 1

/** Sends something over a new socket: the code it is closed with, or `goes on` where it is not. */
async function send(visitor: Visitor, sent: Uint8Array | string): Promise<string> {
  const socket = openSocket(host, visitor, 'b1.cards')
  await firstWord(socket)
  const end = new Promise<string>((done) => {
    socket.on('close', (code) => done(String(code)))
    socket.on('message', (frame: Buffer) => frame[0] === ANSWER && done('goes on'))
  })
  socket.send(sent)
  socket.send(QUESTION)
  const outcome = await end
  socket.terminate()
  return outcome
}

/** Bytes that look random and are the same in every run. */
function* randomBytes(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state >>> 24
  }
}

describe('a socket that sends rubbish', () => {
  it('is closed for a text', async () => {
    expect(await send(people.facilitator, 'hello')).toBe('4400')
  })

  it.each(Array.from({ length: 30 }, (_, seed) => seed))('is closed for noise %i', async (seed) => {
    const noise = randomBytes(seed)
    const length = 2 + ((seed * 7) % 60)
    const frame = Uint8Array.from({ length }, () => noise.next().value ?? 0)
    // The first byte names a message that there is, so that what follows is read.
    frame[0] = seed % 2
    expect(await send(people.facilitator, frame)).toBe('4400')
  })

  it('is closed for an update that breaks off anywhere', async () => {
    const whole = writing()
    for (let length = 1; length < whole.length; length += 11) {
      expect(await send(people.facilitator, whole.subarray(0, length))).toBe('4400')
    }
  })

  it('may look on where it may only read, and writes nothing', async () => {
    expect(await send(people.otherGroup, writing())).toBe('goes on')
  })

  it('is nobody with a cookie that was tampered with', async () => {
    const cookie = people.participant.cookie.replace(/(kavalaud_device=.)./u, '$1!')
    const socket = openSocket(host, { ...people.participant, cookie }, 'b1.cards')
    expect(await firstWord(socket)).toBe('4403')
  })

  it('is heard no further where nudges are', async () => {
    const page = openNudges(host, people.participant)
    for (const topic of [null, 7, {}, ['workshop:w'], 'workshop:W', `plan:${'p'.repeat(3000)}`]) {
      expect(await page.emitWithAck('follow', topic)).toBe(false)
    }
    page.emit('follow', 'workshop:w')
    page.emit('unfollow', { toString: 'x' })
    page.emit('no such event', new Uint8Array(100))
    expect(await page.emitWithAck('follow', 'workshop:w')).toBe(true)
    page.disconnect()
  })
})
