import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket, type ClientOptions } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createCollabTokens, type CollabToken } from './collabTokens'
import { createLogger } from '../logger'
import { documentRows } from '../routesTable/testLiveRows'
import { settle, type People } from '../routesTable/testPeople'
import { ROLES } from '../routesTable/testRow'
import { testHost, type TestHost, type Visitor } from '../testHost'
import { firstWord } from '../testSockets'

const MINUTE_MS = 60_000
const NACK = 102

let host: TestHost
let people: People
let at = Date.now()
const logged: string[] = []
const issued: string[] = []
beforeAll(async () => {
  const logger = createLogger('debug', { write: (line) => void logged.push(line) })
  host = await testHost({ now: () => new Date(at), logger })
  people = await settle(host)
})
afterAll(() => host.stop())

async function tokenOf(visitor: Visitor): Promise<string> {
  const response = await visitor.post('/collab-token', new URLSearchParams())
  const { token } = (await response.json()) as CollabToken
  issued.push(token)
  return token
}

const collab = () => `${host.address.replace('http:', 'ws:')}/collab`

/** A socket of a client that has nothing but the token, where nothing else is said. */
function openBy(token: string, options: ClientOptions = {}): WebSocket {
  const query = new URLSearchParams({ ext: '1', token }).toString()
  const socket = new WebSocket(`${collab()}/b1.cards?${query}`, options)
  socket.on('error', () => undefined)
  return socket
}

async function wordFor(token: string, options?: ClientOptions): Promise<string> {
  const socket = openBy(token, options)
  const word = await firstWord(socket)
  socket.terminate()
  return word
}

describe('the stock provider with nothing but an address and a token (OPEN-5, AUTH-5)', () => {
  const providers: WebsocketProvider[] = []
  afterAll(() => providers.forEach((provider) => provider.destroy()))

  async function connected(visitor: Visitor): Promise<WebsocketProvider> {
    const provider = new WebsocketProvider(collab(), 'b1.cards', new Y.Doc(), {
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      params: { token: await tokenOf(visitor) },
    })
    providers.push(provider)
    await new Promise((done) => provider.once('sync', done))
    return provider
  }

  async function onDisk(key: string): Promise<unknown> {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, await host.deps.documents.read('b1.cards'))
    return doc.getMap('of a tool').get(key)
  }

  it('works with what is there, and what it writes is durable and seen', async () => {
    const [account, device] = [
      await connected(people.facilitator),
      await connected(people.participant),
    ]
    expect(account.doc.getMap('cards').has('card')).toBe(true)
    device.doc.getMap('of a tool').set('from', 'device')
    await vi.waitFor(async () => expect(await onDisk('from')).toBe('device'), 20_000)
    account.doc.getMap('of a tool').set('to', 'account')
    await vi.waitFor(() => expect(device.doc.getMap('of a tool').get('to')).toBe('account'), 20_000)
    expect(await onDisk('to')).toBe('account')
  })
})

describe('a token (AUTH-5)', () => {
  it('opens what the one who asked for it may open, and no more', async () => {
    const row = documentRows.find(({ name, given }) => name === 'b1.cards' && given === 'nothing')
    const opened = ROLES.map(async (role) => [role, await wordFor(await tokenOf(people[role]))])
    expect(Object.fromEntries(await Promise.all(opened))).toEqual(row?.answers)
  })

  it('lets a reader write nothing', async () => {
    const before = await host.deps.documents.read('b1.cards')
    const socket = openBy(await tokenOf(people.otherGroup))
    expect(await firstWord(socket)).toBe('ro')
    const refused = new Promise<void>((done) => {
      socket.on('message', (frame: Buffer) => frame[0] === NACK && done())
    })
    socket.send(writing())
    await refused
    socket.terminate()
    expect(await host.deps.documents.read('b1.cards')).toEqual(before)
  })

  it('ends after ten minutes', async () => {
    const token = await tokenOf(people.facilitator)
    at += 10 * MINUTE_MS - 1
    expect(await wordFor(token)).toBe('rw')
    at += 1
    expect(await wordFor(token)).toBe('4401')
  })

  it('is none where anything else signed it, or somebody changed it, whatever the cookies say', async () => {
    const token = await tokenOf(people.participant)
    const { deviceHash, cookie } = people.participant
    const foreign = createCollabTokens('another server', host.deps.now)
    const forged = [
      '',
      'x',
      cookie.split('=')[1] ?? '',
      host.deps.mail.unsubscribeToken(`~${deviceHash}~${at + MINUTE_MS}`),
      foreign.issue({ sessionHash: null, deviceHash }).token,
      token.replace(/~(\d)/u, '~9$1'),
      token.replace(deviceHash, people.facilitator.deviceHash),
      token.slice(0, -1),
    ]
    for (const each of forged) {
      expect([each, await wordFor(each)]).toEqual([each, '4401'])
      const options = { origin: host.address, headers: { cookie } }
      expect([each, await wordFor(each, options)]).toEqual([each, '4401'])
    }
  })

  it('ends with the session, at once, also where its browser had joined', async () => {
    const visitor = await host.visitor('facilitator')
    const [token, another] = [await tokenOf(visitor), await tokenOf(people.facilitator)]
    const person = { id: 'also', workshopId: 'w', groupId: 'g1', name: 'Fred' }
    await host.db.participant.create({ data: { ...person, deviceHash: visitor.deviceHash } })
    const socket = openBy(token)
    expect(await firstWord(socket)).toBe('rw')
    const closed = firstClose(socket)
    await visitor.post('/sign-out', new URLSearchParams())
    expect(await closed).toBe(4500)
    expect(await wordFor(token)).toBe('4401')
    expect(await wordFor(another)).toBe('rw')
  })

  it('ends with the account', async () => {
    await host.account('leaver')
    const token = await tokenOf(await host.visitor('leaver'))
    expect(await wordFor(token)).toBe('4403')
    await host.db.account.delete({ where: { id: 'leaver' } })
    expect(await wordFor(token)).toBe('4401')
  })
})

describe('pages of other sites (AUTH-5)', () => {
  const origin = 'http://evil.example'

  it('cannot ask for a token', async () => {
    const { cookie } = people.facilitator
    const headers = { cookie, origin }
    const response = await fetch(`${host.address}/collab-token`, { method: 'POST', headers })
    expect(response.status).toBe(403)
  })

  it('need a token where they do not show cookies, and cannot add cookies to it', async () => {
    const headers = { cookie: people.facilitator.cookie }
    expect(await wordFor(await tokenOf(people.facilitator), { origin })).toBe('rw')
    expect(await wordFor(await tokenOf(people.stranger), { origin, headers })).toBe('4403')
    expect(await upgradeTo('/collab/b1.cards', { origin, headers })).toContain('403')
  })

  it('hear no nudges by a token', async () => {
    const token = await tokenOf(people.facilitator)
    const path = `/socket.io/?EIO=4&transport=websocket&token=${token}`
    expect(await upgradeTo(path, { origin })).toContain('403')
  })
})

it('leaves no token in the log (OBS-2)', () => {
  const log = logged.join('')
  expect(log).toContain('"code":4401')
  expect(log).toContain('"doc":"b1.cards","code":403,"reason":"upgrade"')
  expect(issued.length).toBeGreaterThan(0)
  expect(issued.filter((token) => log.includes(token.slice(0, 30)))).toEqual([])
  expect(log).not.toMatch(/token=/u)
})

const firstClose = (socket: WebSocket) =>
  new Promise<number>((done) => socket.once('close', (code) => done(code)))

/** What a refused upgrade says. */
const upgradeTo = (path: string, options: ClientOptions) =>
  new Promise<string>((done) => {
    const socket = new WebSocket(host.address.replace('http:', 'ws:') + path, options)
    socket.once('error', ({ message }) => done(message))
    socket.once('open', () => done('opened'))
  })

/** An update message that adds something. */
function writing(): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('of a tool').set('by', 'reader')
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, 0)
  encoding.writeVarUint(frame, 2)
  encoding.writeVarUint8Array(frame, Y.encodeStateAsUpdate(doc))
  return encoding.toUint8Array(frame)
}
