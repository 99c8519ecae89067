import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { noCopy } from './fakeCopy'
import { type FakePage, onAFreshPage, pass, settle, status, write } from './fakePage'

let page: FakePage

onAFreshPage((fresh) => (page = fresh))

describe('saved', () => {
  it('is said only when the server has acknowledged (ACK-3)', async () => {
    const one = page.open()
    await settle()
    expect(status(one)).toEqual({ kind: 'saved' })

    page.server.isSlow = true
    write(one, 'a')
    write(one, 'b')
    await settle()
    expect(status(one)).toEqual({ kind: 'saving', changes: 2 })

    page.server.acknowledge()
    await settle()
    expect(status(one)).toEqual({ kind: 'saved' })
  })

  it('is not said of deletions of an earlier visit before they are acknowledged', async () => {
    page.server.disk.getText('text').insert(0, 'word')
    const before = new Y.Doc()
    Y.applyUpdate(before, Y.encodeStateAsUpdate(page.server.disk))
    before.getText('text').delete(0, 4)
    page.device.update = Y.encodeStateAsUpdate(before)
    page.server.isSlow = true

    const one = page.open()
    const told: string[] = []
    one.status.subscribe(() => told.push(status(one).kind))
    await settle()
    expect(status(one)).toEqual({ kind: 'connecting' })
    expect(told).toEqual([])
    page.server.acknowledge()
    await settle()
    expect(status(one)).toEqual({ kind: 'saved' })
    expect(page.onDisk).toBe('')
  })

  it('is the same object until something changes, and listeners hear only of changes', async () => {
    const one = page.open()
    await settle()
    const before = one.status.getSnapshot()
    const heard = vi.fn<() => void>()
    const stop = one.status.subscribe(heard)
    page.server.acknowledge()
    await settle()
    expect(one.status.getSnapshot()).toBe(before)
    expect(heard).not.toHaveBeenCalled()

    write(one, 'a')
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    await settle()
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

describe('refused', () => {
  it.each([
    ['signIn', 4401],
    ['notYours', 4403],
    ['gone', 4404],
    ['otherPerson', 4409],
    ['tooMany', 4429],
  ])('%s for close code %i, without coming back by itself (CLOSE-1)', async (why, code) => {
    page.server.closeWith = code
    const one = page.open()
    await settle()
    write(one, 'a')
    expect(status(one)).toEqual({ kind: 'refused', why, changes: 1, kept: 'device' })
    await pass(60_000)
    expect(page.server.sockets).toHaveLength(1)

    page.server.closeWith = null
    one.retry()
    await settle()
    expect(status(one)).toEqual({ kind: 'saved' })
    expect(page.onDisk).toBe('a')
  })

  it('comes back at once after 4500, since rights may have changed (AUTH-2)', async () => {
    const one = page.open()
    await settle()
    page.server.state = { mode: 'ro', reason: 'rights' }
    page.server.socket.end(4500)
    await pass(1000)
    expect(status(one)).toMatchObject({ kind: 'refused', why: 'readOnly', changes: 0 })
  })

  it('keeps what the server will not take until it is discarded (NACK-1)', async () => {
    const one = page.open()
    await settle()
    page.server.nack = 'too-big'
    write(one, 'a')
    await settle()
    expect(status(one)).toMatchObject({ kind: 'refused', why: 'tooBig', changes: 1 })
    expect(page.device.update).not.toBeNull()

    page.server.nack = null
    await one.discard()
    const again = page.open()
    await settle()
    expect(status(again)).toEqual({ kind: 'saved' })
    expect(again.doc.getText('text').toJSON()).toBe('')
  })

  it('says that the server cannot write, and sends again when it can (DUR-3)', async () => {
    const one = page.open()
    await settle()
    page.server.isFull = true
    page.server.tellState('ro', 'disk')
    write(one, 'a')
    await settle()
    page.server.socket.end(4501)
    await settle()
    expect(status(one)).toMatchObject({ kind: 'refused', why: 'disk' })

    page.server.isFull = false
    page.server.state = { mode: 'rw', reason: 'none' }
    await pass(20_000)
    expect(status(one)).toEqual({ kind: 'saved' })
    expect(page.onDisk).toBe('a')
  })
})

describe('a copy that takes long to read', () => {
  it('is not waited for, and its content goes out when it comes', async () => {
    const kept = new Y.Doc()
    kept.getText('text').insert(0, 'kept')
    const origin = {}
    let finish: () => void = () => undefined
    const one = page.open({
      openCopy: (_participant, _document, doc) => ({
        ...noCopy,
        isOrigin: (other) => other === origin,
        loaded: new Promise((resolve) => {
          finish = () => {
            Y.applyUpdate(doc, Y.encodeStateAsUpdate(kept), origin)
            resolve(1)
          }
        }),
      }),
    })
    await pass(5000)
    expect(status(one)).toEqual({ kind: 'saved' })

    page.server.isSlow = true
    finish()
    await settle()
    expect(status(one)).toEqual({ kind: 'saving', changes: 1 })
    page.server.acknowledge()
    await settle()
    expect(status(one)).toEqual({ kind: 'saved' })
    expect(page.onDisk).toBe('kept')
  })
})
