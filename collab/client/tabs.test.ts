import * as fc from 'fast-check'
import * as broadcast from 'lib0/broadcastchannel'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { countUnsaved } from './deviceCopies'
import { freshDevice, onAFreshDevice } from './fakeIndexedDb'
import { FakePage, onAFreshPage, pass, settle, status, write } from './fakePage'
import { openLocalCopy } from './localCopy'
import type { OpenDocument } from './openDocument'

let page: FakePage

onAFreshDevice()
onAFreshPage((fresh) => (page = fresh))

const openTab = (on = page): OpenDocument => on.open({ openCopy: openLocalCopy })

const read = (tab: OpenDocument): string => tab.doc.getText('text').toJSON()

const goOffline = (on = page): void => {
  on.server.isDown = true
  for (const socket of on.server.sockets) if (socket.readyState === socket.OPEN) socket.end(1006)
}

it('tells other tabs nothing past the server, and listens to none (COPY-5)', async () => {
  const heard: unknown[] = []
  const channel = 'ws://server/collab/b1.cards'
  const hear = (message: unknown): void => void heard.push(message)
  broadcast.subscribe(channel, hear)
  const tab = openTab()
  await settle()
  goOffline()
  write(tab, 'a')
  tab.awareness.setLocalStateField('cardId', 'a')
  await settle()
  expect(heard).toEqual([])

  const other = new Y.Doc()
  other.getText('text').insert(0, 'b')
  const update = Y.encodeStateAsUpdate(other)
  broadcast.publish(channel, Uint8Array.of(0, 2, update.length, ...update).buffer)
  await settle()
  expect(heard).toHaveLength(1)
  expect(read(tab)).toBe('a')
  broadcast.unsubscribe(channel, hear)
})

it('brings back what two tabs wrote apart, whichever closes last (COPY-1)', async () => {
  page.server.isDown = true
  const [one, other] = [openTab(), openTab()]
  await settle()
  write(one, 'a')
  write(other, 'b')
  write(one, 'c')
  await settle()
  expect([read(one), read(other)]).toEqual(['ca', 'b'])
  await one.close()
  await other.close()

  const later = openTab()
  await settle()
  expect(Array.from(read(later)).sort()).toEqual(['a', 'b', 'c'])
  expect(status(later)).toEqual({ kind: 'offline', changes: 3, kept: 'device' })
  page.server.isDown = false
  await pass(20_000)
  expect(Array.from(page.onDisk).sort()).toEqual(['a', 'b', 'c'])
})

it('takes nothing back by a tab whose copy is old (COPY-1)', async () => {
  const stale = openTab()
  write(stale, 'x')
  await settle()
  goOffline()
  write(stale, 'y')
  await settle()
  page.server.isDown = false
  const fresh = openTab()
  await settle()
  expect(page.onDisk).toBe('yx')
  fresh.doc.getText('text').delete(0, 1)
  write(fresh, 'z')
  await settle()
  await pass(20_000)
  expect(page.onDisk).toBe('zx')
  expect([read(stale), read(fresh)]).toEqual(['zx', 'zx'])
})

// A tab that was open all the while called everything saved, and nobody else had the sentence before it was loaded anew.
it.each([
  ['comes back to the server', () => undefined],
  ['is looked at again', () => page.network.dispatchEvent(new Event('visibilitychange'))],
])('saves what another tab wrote that closed unsaved, once it %s (COPY-1)', async (how, look) => {
  const [one, other] = [openTab(), openTab()]
  await settle()
  goOffline()
  write(one, 'a')
  if (how === 'is looked at again') {
    page.server.isDown = false
    other.retry()
    await settle()
  }
  await one.close()
  page.server.isDown = false
  look()
  await pass(20_000)
  expect(page.onDisk).toBe('a')
  expect(read(other)).toBe('a')
  expect(status(other)).toEqual({ kind: 'saved' })
  expect(await countUnsaved(() => false)).toBe(0)
})

it('counts what it has brought of another tab as long as the server has not got it (COPY-1)', async () => {
  const [one, other] = [openTab(), openTab()]
  await settle()
  goOffline()
  write(one, 'a')
  write(other, 'b')
  await one.close()
  page.network.dispatchEvent(new Event('visibilitychange'))
  page.network.dispatchEvent(new Event('visibilitychange'))
  await settle()
  expect(Array.from(read(other)).sort()).toEqual(['a', 'b'])
  expect(status(other)).toEqual({ kind: 'offline', changes: 2, kept: 'device' })
  expect(await countUnsaved(() => false)).toBe(2)
})

const TABS = 3
/** What happens to one of the tabs, or to the whole device. */
const happening = fc.record({
  what: fc.constantFrom('write', 'write', 'write', 'toggle', 'toggle', 'cut', 'mend', 'wait'),
  tab: fc.nat(TABS - 1),
})

it('loses nothing of several tabs that come and go with and without a connection', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 60 }), async (happenings) => {
      freshDevice()
      const device = new FakePage()
      const tabs: (OpenDocument | null)[] = Array.from({ length: TABS }, () => openTab(device))
      const written: string[] = []
      await settle()
      goOffline(device)
      for (const { what, tab } of happenings) {
        const open = tabs[tab] ?? null
        if (what === 'toggle') {
          await open?.close()
          tabs[tab] = open ? null : openTab(device)
        }
        if (what === 'write' && open) {
          written.unshift(String.fromCodePoint(0x4e00 + written.length))
          write(open, written[0] ?? '')
        }
        if (what === 'cut') goOffline(device)
        if (what === 'mend') device.server.isDown = false
        await (what === 'wait' ? pass(1000) : settle())
      }
      goOffline(device)
      for (const tab of tabs) await tab?.close()
      device.server.isDown = false
      const last = openTab(device)
      await pass(20_000)
      expect(status(last)).toEqual({ kind: 'saved' })
      expect(Array.from(device.onDisk).sort()).toEqual(written.sort())
      expect(read(last)).toBe(device.onDisk)
      await device.closeAll()
    }),
    { numRuns: 60 },
  )
})
