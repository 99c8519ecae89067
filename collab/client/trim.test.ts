import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { type FakeIndexedDb, onAFreshDevice } from './fakeIndexedDb'
import { type FakePage, onAFreshPage, pass, settle, write } from './fakePage'
import { openLocalCopy } from './localCopy'
import type { OpenDocument } from './openDocument'

/** How many updates are kept apart before they are put together, and how long after the last. */
const MANY = 500
const AFTER_MS = 1000

let page: FakePage
let device: FakeIndexedDb

onAFreshDevice((fresh) => (device = fresh))
onAFreshPage((fresh) => {
  page = fresh
  page.server.isDown = true
})

const openTab = async (): Promise<OpenDocument> => {
  const tab = page.open({ openCopy: openLocalCopy })
  await settle()
  return tab
}

const read = (tab: OpenDocument): string => tab.doc.getText('text').toJSON()

const sorted = (text: string): string => Array.from(text).sort().join('')

const keptUpdates = (): Map<number | string, unknown> =>
  device.stored.get('kavalaud/p1/b1.cards')?.get('updates') ?? new Map<number, unknown>()

const writeMany = (tab: OpenDocument): void => {
  for (let nth = 0; nth < MANY; nth += 1) write(tab, '.')
}

it('puts many updates together into few, which say the same', async () => {
  const tab = await openTab()
  writeMany(tab)
  await settle()
  expect(keptUpdates().size).toBeGreaterThanOrEqual(MANY)
  await pass(AFTER_MS)
  expect(keptUpdates().size).toBeLessThan(5)

  write(tab, 'a')
  await settle()
  await tab.close()
  expect(read(await openTab())).toBe(`a${'.'.repeat(MANY)}`)
})

it('writes nothing once more that it has read', async () => {
  const first = await openTab()
  for (const word of 'edcba') write(first, word)
  await settle()
  await first.close()
  const before = keptUpdates().size
  const second = await openTab()
  expect(read(second)).toBe('abcde')
  // y-indexeddb adds one when it opens: what was in the document before.
  expect(keptUpdates().size).toBeLessThanOrEqual(before + 1)
})

it('keeps what another tab wrote, also when this one closes in the middle (COPY-1, COPY-2)', async () => {
  const [one, other] = [await openTab(), await openTab()]
  write(other, 'b')
  await settle()
  await other.close()
  expect(read(one)).toBe('')

  writeMany(one)
  vi.advanceTimersByTime(AFTER_MS)
  await one.close()
  await settle()
  const later = await openTab()
  expect(sorted(read(later))).toBe(`${'.'.repeat(MANY)}b`)
})

it('keeps what builds on something that never came, until it comes', async () => {
  const author = new Y.Doc()
  const updates: Uint8Array[] = []
  author.on('update', (update: Uint8Array) => updates.push(update))
  for (const word of ['c', 'b', 'a']) author.getText('text').insert(0, word)
  const [first = new Uint8Array(), ...rest] = updates

  const tab = await openTab()
  for (const update of rest) keptUpdates().set(keptUpdates().size + 1, update)
  writeMany(tab)
  await pass(AFTER_MS + 20)
  await tab.close()

  const later = await openTab()
  expect(read(later)).toBe('.'.repeat(MANY))
  Y.applyUpdate(later.doc, first)
  expect(sorted(read(later))).toBe(`${'.'.repeat(MANY)}abc`)
})
