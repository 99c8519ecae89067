import { describe, expect, it } from 'vitest'
import { noCopy } from './fakeCopy'
import { type FakePage, onAFreshPage, pass, settle, status, write } from './fakePage'

let page: FakePage

onAFreshPage((fresh) => (page = fresh))

describe('offline', () => {
  it('counts what is written and sends it when the network is back', async () => {
    const one = page.open()
    await settle()
    page.server.isDown = true
    page.server.socket.end(1006)
    await settle()
    write(one, 'c')
    write(one, 'b')
    expect(status(one)).toEqual({ kind: 'offline', changes: 2, kept: 'device' })

    page.server.isDown = false
    await pass(60_000)
    expect(status(one)).toEqual({ kind: 'saved' })
    expect(page.onDisk).toBe('bc')
  })

  it('survives closing the page', async () => {
    page.server.isDown = true
    const first = page.open()
    await settle()
    write(first, 'b')
    write(first, 'a')
    await settle()
    await first.close()

    const second = page.open()
    await settle()
    expect(status(second)).toEqual({ kind: 'offline', changes: 2, kept: 'device' })
    expect(second.doc.getText('text').toJSON()).toBe('ab')

    page.server.isDown = false
    await pass(60_000)
    expect(status(second)).toEqual({ kind: 'saved' })
    expect(page.onDisk).toBe('ab')
    expect(page.device.changes).toBe(0)
  })

  it.each([
    ['keeps no copy', () => page.open({ openCopy: () => noCopy })],
    ['is full', () => ((page.device.isFull = true), page.open())],
  ])('does not claim to keep anything on a device that %s', async (_what, start) => {
    page.server.isDown = true
    const one = start()
    await settle()
    write(one, 'a')
    await settle()
    expect(status(one)).toEqual({ kind: 'offline', changes: 1, kept: 'page' })
  })

  it('is noticed within 10 s when the network dies without a word', async () => {
    const one = page.open()
    await settle()
    page.server.isUnplugged = true
    write(one, 'a')
    await pass(10_000)
    expect(status(one)).toEqual({ kind: 'offline', changes: 1, kept: 'device' })

    page.server.isUnplugged = false
    await pass(20_000)
    expect(status(one)).toEqual({ kind: 'saved' })
  })

  it('is not concluded from mere quiet', async () => {
    const one = page.open()
    await pass(120_000)
    expect(status(one)).toEqual({ kind: 'saved' })
    expect(page.server.sockets).toHaveLength(1)
  })

  it('is believed at once when the browser says so, and so is online', async () => {
    const one = page.open()
    await settle()
    page.server.isDown = true
    page.network.dispatchEvent(new Event('offline'))
    expect(status(one)).toEqual({ kind: 'offline', changes: 0, kept: 'device' })
    await pass(30_000)

    page.server.isDown = false
    page.network.dispatchEvent(new Event('online'))
    await settle()
    expect(status(one)).toEqual({ kind: 'saved' })

    const before = page.server.sockets.length
    page.network.dispatchEvent(new Event('online'))
    await settle()
    expect(page.server.sockets).toHaveLength(before)
  })

  it.each(['online', 'offline'])(
    'brings nobody back who was sent away for good: %s',
    async (word) => {
      page.server.closeWith = 4403
      const one = page.open()
      await settle()
      page.network.dispatchEvent(new Event(word))
      await pass(20_000)
      expect(page.server.sockets).toHaveLength(1)
      expect(status(one)).toMatchObject({ kind: 'refused', why: 'notYours' })
    },
  )

  it('is nothing to a document that is closed, nor is a copy that is read after that', async () => {
    const one = page.open()
    await one.close()
    await pass(5000)
    expect(page.server.sockets).toHaveLength(0)

    const other = page.open()
    await settle()
    await other.close()
    for (const word of ['offline', 'online']) page.network.dispatchEvent(new Event(word))
    await pass(20_000)
    expect(page.server.sockets).toHaveLength(1)
  })
})
