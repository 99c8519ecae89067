import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from '../log/memoryLog'
import { quiet, setUpRooms, storedDocument, until } from './testRooms'

describe('a write', () => {
  it('reaches the others and the log, and its author hears that it is saved (ORD-1, ACK-1)', async () => {
    const { join, log, onCommitted } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]

    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved && jaan.text.toJSON() === 'Tere')

    expect((await storedDocument(log)).getText('text').toJSON()).toBe('Tere')
    expect(onCommitted).toHaveBeenCalledWith('d')
  })

  it('is told and acknowledged only after it is durable (ORD-1)', async () => {
    const log = new MemoryLog()
    const { join, onCommitted } = setUpRooms({ log })
    const [mari, jaan] = [await join('mari'), await join('jaan')]

    log.stall()
    mari.text.insert(0, 'Tere')
    await until(() => log.stalledAppends === 1)
    await quiet()
    expect([mari.durable, jaan.text.toJSON(), onCommitted.mock.calls]).toEqual([0, '', []])

    log.release()
    await until(() => mari.isSaved && jaan.text.toJSON() === 'Tere')
  })

  it('shares a commit with all that came at once, or while another was in flight (ORD-3)', async () => {
    const log = new MemoryLog()
    const { join } = setUpRooms({ log })
    const mari = await join('mari')

    log.stall()
    for (const letter of 'ab') mari.text.insert(mari.text.length, letter)
    await until(() => log.stalledAppends === 1)
    for (const letter of 'cde') mari.text.insert(mari.text.length, letter)
    await quiet()
    log.release()
    await until(() => mari.isSaved)

    expect(log.commits.map((batch) => batch.length)).toEqual([2, 3])
    expect((await storedDocument(log)).getText('text').toJSON()).toBe('abcde')
  })

  it('is not sent back to its author (ORD-4)', async () => {
    const { join } = setUpRooms()
    const mari = await join('mari')
    mari.received = []
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    expect(mari.received).toEqual(['durable'])
  })

  it('of the server itself takes the same way (ORD-5)', async () => {
    const { rooms, join, log } = setUpRooms()
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)

    const edited = new Y.Doc()
    Y.applyUpdate(edited, await rooms.read('d'))
    const before = Y.encodeStateVector(edited)
    edited.getText('text').insert(4, ', Mari')
    await rooms.apply('d', Y.encodeStateAsUpdate(edited, before), 'server')

    expect((await storedDocument(log)).getText('text').toJSON()).toBe('Tere, Mari')
    await until(() => mari.text.toJSON() === 'Tere, Mari')
  })

  it('of the server may have more parts than anybody else’s (LIM-13)', async () => {
    const { rooms } = setUpRooms({ limits: { structsPerUpdate: 10 } })
    const doc = new Y.Doc()
    for (let nth = 0; nth < 20; nth += 1) doc.getMap('map').set(String(nth), nth)
    await rooms.apply('d', Y.encodeStateAsUpdate(doc), 'server')
    expect(await rooms.look('d', (live) => live.getMap('map').size)).toBe(20)
  })

  it('of the server that is unfit is a bug, not an answer', async () => {
    const { rooms } = setUpRooms()
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'a')
    const before = Y.encodeStateVector(doc)
    doc.getText('text').insert(1, 'b')
    const gap = Y.encodeStateAsUpdate(doc, before)
    await expect(rooms.apply('d', gap, 'server')).rejects.toThrow('Unfit update: gap')
  })
})

describe('looking into a document', () => {
  it('finds what is committed, now and later, and needs no copy', async () => {
    const log = new MemoryLog()
    const { rooms, join } = setUpRooms({ log })
    const length = () => rooms.look('d', (doc) => doc.getText('text').length)
    expect(await length()).toBe(0)
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    expect(await length()).toBe(4)

    log.stall()
    mari.text.insert(4, '!')
    await until(() => log.stalledAppends === 1)
    expect(await length()).toBe(4)
    log.release()
    await until(() => mari.isSaved)
    expect(await length()).toBe(5)
    expect(await setUpRooms({ log }).rooms.look('d', (doc) => doc.getText('text').length)).toBe(5)
  })
})

describe('a restart', () => {
  it('finds everything that was acknowledged (DUR-2)', async () => {
    const log = new MemoryLog()
    const before = setUpRooms({ log })
    const mari = await before.join('mari')
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    mari.text.insert(4, ' hommikust')
    await until(() => mari.isSaved)

    const jaan = await setUpRooms({ log }).join('jaan')
    expect(jaan.text.toJSON()).toBe('Tere hommikust')
  })

  it('leaves out a stored update that cannot be applied, reports it, and sets it aside (DUR-5)', async () => {
    const log = new MemoryLog()
    const good = new Y.Doc()
    good.getText('text').insert(0, 'Tere')
    const row = (update: Uint8Array) => ({ doc: 'd', update, author: 'mari', clients: [] })
    await log.append([row(new Uint8Array([1, 1, 1, 1])), row(Y.encodeStateAsUpdate(good))])

    const { join, onFault, clock, rooms } = setUpRooms({ log })
    const jaan = await join('jaan')
    expect(jaan.text.toJSON()).toBe('Tere')
    expect(onFault).toHaveBeenCalledWith('d', expect.any(Error))

    jaan.disconnect()
    clock.advance(10_000)
    await until(() => rooms.stats().openRooms === 0)
    expect(log.aside).toEqual([1])
    expect((await storedDocument(log)).getText('text').toJSON()).toBe('Tere')
  })
})

describe('an idle document', () => {
  it('is compacted and let go, and opens with the same content (CLOSE-4)', async () => {
    const { join, log, clock, rooms } = setUpRooms()
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    mari.text.delete(0, 1)
    await until(() => mari.isSaved)
    mari.disconnect()
    await quiet()
    clock.advance(10_000)
    await until(() => rooms.stats().openRooms === 0)

    expect((await log.load('d')).tail).toEqual([])
    expect((await join('jaan')).text.toJSON()).toBe('ere')
  })

  it('stays when somebody comes back in time', async () => {
    const { join, clock, rooms } = setUpRooms()
    const mari = await join('mari')
    mari.disconnect()
    clock.advance(4_000)
    await join('jaan')
    clock.advance(10_000)
    await quiet()
    expect(rooms.stats()).toEqual({ openRooms: 1, connections: 1 })
  })

  it('stays when somebody comes while it is being compacted (DUR-4)', async () => {
    const log = new MemoryLog()
    const { join, clock, rooms } = setUpRooms({ log })
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    mari.disconnect()
    await quiet()
    log.stall()
    clock.advance(10_000)
    await until(() => log.stalledCompactions === 1)

    const jaan = await join('jaan')
    jaan.text.insert(4, '!')
    await quiet()
    log.release()
    await until(() => jaan.isSaved)
    expect(rooms.stats()).toEqual({ openRooms: 1, connections: 1 })
    expect((await storedDocument(log)).getText('text').toJSON()).toBe('Tere!')
  })
})

describe('a document that is being let go', () => {
  it('stays when somebody comes, writes and leaves meanwhile, until that is saved (CLOSE-4)', async () => {
    const log = new MemoryLog()
    let compacted = () => {}
    const compact = vi.spyOn(log, 'compact').mockReturnValueOnce(
      new Promise((resolve) => {
        compacted = resolve
      }),
    )
    const { join, clock, rooms, onFault } = setUpRooms({ log })
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    mari.disconnect()
    await quiet()
    clock.advance(10_000)
    await until(() => compact.mock.calls.length === 1)

    const jaan = await join('jaan')
    log.stall()
    jaan.text.insert(4, '!')
    await until(() => log.stalledAppends === 1)
    jaan.disconnect()
    compacted()
    await quiet()
    expect(rooms.stats().openRooms).toBe(1)

    log.release()
    await quiet()
    clock.advance(10_000)
    await until(() => rooms.stats().openRooms === 0)
    expect(onFault).not.toHaveBeenCalled()
    expect((await storedDocument(log)).getText('text').toJSON()).toBe('Tere!')
  })
})
