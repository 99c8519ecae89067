import { describe, expect, it } from 'vitest'
import { type FakeIndexedDb, onAFreshDevice } from './fakeIndexedDb'
import { type FakePage, onAFreshPage, pass, settle, status, write } from './fakePage'
import { openLocalCopy } from './localCopy'

const COPY = 'kavalaud/p1/b1.cards'

let page: FakePage
let device: FakeIndexedDb

const open = () => page.open({ openCopy: openLocalCopy })

const goOffline = async (): Promise<void> => {
  page.server.isDown = true
  page.server.socket.end(1006)
  await settle()
}

onAFreshDevice((fresh) => (device = fresh))
onAFreshPage((fresh) => (page = fresh))

it('comes back with what was written offline', async () => {
  const first = open()
  await settle()
  await goOffline()
  write(first, 'b')
  write(first, 'a')
  await settle()
  expect(status(first)).toEqual({ kind: 'offline', changes: 2, kept: 'device' })
  await first.close()

  const second = open()
  await settle()
  expect(second.doc.getText('text').toJSON()).toBe('ab')
  expect(status(second)).toEqual({ kind: 'offline', changes: 2, kept: 'device' })
})

describe('a copy that the browser takes away', () => {
  it.each([
    ['and says so', true],
    ['without a word', false],
  ])('%s keeps nothing that is written from the server', async (_how, isTold) => {
    const one = open()
    await settle()
    device.takeAway(isTold)
    write(one, 'b')
    write(one, 'a')
    await settle()
    expect(page.onDisk).toBe('ab')
    expect(status(one)).toEqual({ kind: 'saved' })

    await goOffline()
    write(one, 'c')
    await settle()
    expect(status(one)).toEqual({ kind: 'offline', changes: 1, kept: 'page' })
  })

  it('is not told of as kept, also when nothing more is written', async () => {
    const one = open()
    await settle()
    await goOffline()
    write(one, 'a')
    await settle()
    device.takeAway(true)
    await settle()
    expect(status(one)).toEqual({ kind: 'offline', changes: 1, kept: 'page' })
  })

  it('is not told of as kept, also when another tab has signed out', async () => {
    const one = open()
    await settle()
    await goOffline()
    write(one, 'a')
    await settle()
    expect(status(one)).toEqual({ kind: 'offline', changes: 1, kept: 'device' })
    device.deleteDatabase(COPY)
    await settle()
    expect(status(one)).toEqual({ kind: 'offline', changes: 1, kept: 'page' })
    write(one, 'b')
    await settle()
    expect(device.stored.has(COPY)).toBe(false)

    page.server.isDown = false
    await pass(20_000)
    expect(page.onDisk).toBe('ba')
  })
})

describe('a device that is full', () => {
  it('is not told to keep what it calls written and then drops', async () => {
    const one = open()
    await settle()
    await goOffline()
    device.isFull = true
    write(one, 'a')
    await settle()
    expect(status(one)).toEqual({ kind: 'offline', changes: 1, kept: 'page' })
  })

  it('keeps nothing that builds on what it dropped', async () => {
    const one = open()
    await settle()
    await goOffline()
    write(one, 'c')
    await settle()
    device.isFull = true
    write(one, 'b')
    await settle()
    device.isFull = false
    write(one, 'a')
    await settle()
    await one.close()

    const again = open()
    await settle()
    expect(again.doc.getText('text').toJSON()).toBe('c')
    expect(again.doc.store.pendingStructs).toBeNull()
  })
})
