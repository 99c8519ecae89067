import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bringKept, type KeptStore } from './bringKept'
import { countUnsaved } from './deviceCopies'
import { noCopy } from './fakeCopy'
import { onAFreshDevice } from './fakeIndexedDb'
import { type FakePage, onAFreshPage, pass, settle } from './fakePage'
import { openLocalCopy } from './localCopy'
import type { OpenDocumentOptions } from './openDocument'

let page: FakePage
let kept: KeptStore | null

onAFreshDevice(() => undefined)
onAFreshPage((fresh) => (page = fresh))
beforeEach(() => (kept = null))
afterEach(() => kept?.stop())

/** Leaves a copy with a text of which the server lacks so many changes. */
async function leave(owner: string, changes: number, document = 'b1.cards'): Promise<void> {
  const doc = new Y.Doc()
  const copy = openLocalCopy(owner, document, doc)
  await copy.loaded
  doc.getText('text').insert(0, 'kept')
  await copy.keepChanges(changes)
  await copy.close()
}

/** Opens the document as Nele, who has joined on this device. */
async function bring(options: Partial<OpenDocumentOptions> = {}): Promise<KeptStore> {
  const { server, network } = page
  const opened = { url: 'ws://server/collab', document: 'b1.cards', participantKey: 'p-nele' }
  kept = bringKept({ ...opened, network, WebSocketPolyfill: server.WebSocket, ...options })
  await settle()
  await settle()
  return kept
}

const unsaved = (): Promise<number> => countUnsaved(() => false)

// It waited for an account that nobody was at this board any more, and was never sent.
it('brings what an account left before it joined here, in its name (AUTH-7, COPY-7)', async () => {
  await leave('a-anu', 2)
  await bring()
  expect(page.onDisk).toBe('kept')
  expect(page.server.sockets.map(({ url }) => new URL(url).search)).toEqual([
    '?ext=1&as=a-anu&kept=1',
  ])
  expect(await unsaved()).toBe(0)
  expect(page.server.socket.readyState).toBe(page.server.socket.CLOSED)
})

it.each([4401, 4403, 4404, 4409])(
  'leaves to somebody else what is theirs, and says nothing of it (%i)',
  async (code) => {
    await leave('a-anu', 2)
    page.server.closeWith = code
    expect((await bring()).getSnapshot()).toBe(0)
    await pass(60_000)
    expect(page.server.sockets).toHaveLength(1)
    expect(await unsaved()).toBe(2)
  },
)

it('tells how much of it the server does not take, and keeps it (COPY-7)', async () => {
  await leave('a-anu', 2)
  page.server.nack = 'ro'
  expect((await bring()).getSnapshot()).toBe(2)
  expect(await unsaved()).toBe(2)
})

// Whoever came after somebody else on one device was told how much the other had left there.
it('says nothing of what is somebody else’s either where the copy takes long to read (COPY-7)', async () => {
  await leave('a-anu', 2)
  page.server.closeWith = 4409
  const loaded = new Promise<number>((resolve) => setTimeout(() => resolve(2), 5000))
  const store = await bring({ openCopy: () => ({ ...noCopy, loaded }) })
  const told: number[] = []
  store.subscribe(() => told.push(store.getSnapshot()))
  await pass(10_000)
  expect(page.server.sockets).toHaveLength(2)
  expect(told).toEqual([])
})

// The notice went with the connection, as if it had been taken.
it('goes on telling of it while the connection is down, and of nothing before it knows whose it is (COPY-7)', async () => {
  const { server } = page
  await leave('a-anu', 2)
  server.isDown = true
  const store = await bring()
  expect(store.getSnapshot()).toBe(0)

  server.isDown = false
  server.state = { mode: 'ro', reason: 'rights' }
  server.nack = 'ro'
  await pass(20_000)
  expect(store.getSnapshot()).toBe(2)
  server.isDown = true
  server.socket.end(1013)
  await settle()
  expect(store.getSnapshot()).toBe(2)

  Object.assign(server, { isDown: false, nack: null, state: { mode: 'rw', reason: 'none' } })
  await pass(20_000)
  expect(store.getSnapshot()).toBe(0)
  expect(await unsaved()).toBe(0)
})

it('brings nothing once its page is left, also where the device was only asked (COPY-7)', async () => {
  await leave('a-anu', 2)
  const { server, network } = page
  const opened = { url: 'ws://server/collab', document: 'b1.cards', participantKey: 'p-nele' }
  await bringKept({ ...opened, network, WebSocketPolyfill: server.WebSocket }).stop()
  await pass(10_000)
  expect(server.sockets).toEqual([])
  expect(await unsaved()).toBe(2)
})

it('brings nothing that is saved, of another document, or left under the same name (COPY-7)', async () => {
  await leave('a-anu', 0)
  await leave('a-anu', 1, 'b2.cards')
  await leave('p-nele', 1)
  await bring()
  expect(page.server.sockets).toEqual([])
})
