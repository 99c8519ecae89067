import { describe, expect, it, vi } from 'vitest'
import { type FakePage, onAFreshPage, pass, settle, status, write } from './fakePage'

let page: FakePage

onAFreshPage((fresh) => (page = fresh))

/** How many connections are tried within a minute from now. */
async function triesInAMinute(): Promise<number> {
  const before = page.server.sockets.length
  await pass(60_000)
  return page.server.sockets.length - before
}

describe('a server that lets everybody in and then closes', () => {
  it.each([
    ['because there is no room', 1013],
    ['because its disk is full', 4501],
  ])('%s (%i) is asked less and less often (CLOSE-1)', async (_why, code) => {
    page.open()
    await settle()
    page.server.closeWith = code
    page.server.socket.end(code)
    await pass(20_000)
    expect(await triesInAMinute()).toBeLessThan(16)
  })

  it('is asked soon again after it was there for long', async () => {
    const one = page.open()
    page.server.closeWith = 1013
    await pass(30_000)
    page.server.closeWith = null
    await pass(30_000)
    expect(status(one)).toEqual({ kind: 'saved' })
    page.server.socket.end(1012)
    await pass(1100)
    expect(status(one)).toEqual({ kind: 'saved' })
  })

  it('is asked soon again also by whoever fell behind after that', async () => {
    const one = page.open()
    page.server.closeWith = 1013
    await pass(30_000)
    page.server.closeWith = null
    await pass(30_000)
    page.server.socket.end(1013)
    await pass(1100)
    expect(status(one)).toEqual({ kind: 'saved' })
  })
})

it('comes back within a second each time a bad network drops it', async () => {
  const one = page.open()
  for (let nth = 0; nth < 10; nth += 1) {
    await pass(2000)
    page.server.socket.end(1006)
    await pass(1100)
    expect(status(one)).toEqual({ kind: 'saved' })
  }
})

it('tries once at a time, however often the browser says that there is a network', async () => {
  page.open()
  await settle()
  page.server.isDown = true
  page.server.socket.end(1006)
  for (let nth = 0; nth < 20; nth += 1) {
    page.network.dispatchEvent(new Event('offline'))
    page.network.dispatchEvent(new Event('online'))
    await pass(500)
  }
  await pass(20_000)
  expect(await triesInAMinute()).toBeLessThan(16)
})

describe('a slow network', () => {
  const LONG = 'a'.repeat(100_000)

  it.each([
    [20, 5000, 120_000],
    [50, 2000, 240_000],
  ])(
    'brings a document in the end that takes %i s to arrive (OPEN-6)',
    async (_s, rate, within) => {
      page.server.disk.getText('text').insert(0, LONG)
      page.server.rate = rate
      const one = page.open()
      await pass(within)
      expect(status(one)).toEqual({ kind: 'saved' })
      expect(one.doc.getText('text')).toHaveLength(LONG.length)
    },
  )

  it('takes away in the end what was written, and is not waited for longer after that', async () => {
    const one = page.open()
    await settle()
    page.server.rate = 5000
    write(one, LONG)
    await pass(120_000)
    expect(status(one)).toEqual({ kind: 'saved' })
    expect(page.onDisk).toBe(LONG)

    page.server.isUnplugged = true
    await pass(10_000)
    expect(status(one)).toMatchObject({ kind: 'offline' })
  })
})

it.each([
  ['before it asks', 0],
  ['while it waits for an answer', 4500],
])('notices a dead network though the clock is put back %s (OPEN-6)', async (_when, after) => {
  const one = page.open()
  await settle()
  page.server.isUnplugged = true
  await pass(after)
  vi.setSystemTime(Date.now() - 3_600_000)
  await pass(10_000 - after)
  expect(status(one)).toMatchObject({ kind: 'offline' })
})
