import { describe, expect, it, vi } from 'vitest'
import { FoundDamaged } from './log/foundDamaged'
import { MemoryLog } from './log/memoryLog'
import { PATIENT, quiet, setUpRooms, storedDocument, until } from './rules/testRooms'

/** By what the time of day may be put forward or back. */
const HOUR = 60 * 60 * 1000

describe('a document with a long tail', () => {
  it('is compacted while it is used (DUR-4)', async () => {
    const log = new MemoryLog()
    const { join } = setUpRooms({ log, limits: { tailUpdates: 5 } })
    const mari = await join('mari')
    for (let count = 0; count < 12; count += 1) {
      mari.text.insert(0, 'x')
      await until(() => mari.isSaved)
    }
    await vi.waitFor(async () => {
      const { snapshot, tail } = await log.load('d')
      expect(snapshot).not.toBeNull()
      expect(tail.length).toBeLessThan(6)
    }, PATIENT)
    expect((await storedDocument(log)).getText('text').length).toBe(12)
    expect((await join('jaan')).text.length).toBe(12)
    expect(log.merges).toEqual([])
  })

  it('is stored anew when it is let go, and not when nothing came since (CLOSE-4)', async () => {
    const log = new MemoryLog()
    const compact = vi.spyOn(log, 'compact')
    const { join, clock, rooms } = setUpRooms({ log })
    const letGo = async () => {
      await until(() => rooms.stats().connections === 0)
      clock.advance(5_000)
      await until(() => rooms.stats().openRooms === 0)
    }
    const mari = await join('mari')
    mari.text.insert(0, 'x')
    await until(() => mari.isSaved)
    mari.disconnect()
    await letGo()
    expect(compact).toHaveBeenCalledTimes(1)
    const jaan = await join('jaan')
    expect(jaan.text.length).toBe(1)
    jaan.disconnect()
    await letGo()
    expect(compact).toHaveBeenCalledTimes(1)
  })

  it('is handed out with what was written while it was compacted (DUR-4, JOIN-1)', async () => {
    const log = new MemoryLog()
    const { join } = setUpRooms({ log, limits: { tailUpdates: 2 } })
    let goOn: () => void = () => undefined
    const store = log.compact.bind(log)
    const compact = vi.spyOn(log, 'compact').mockImplementation(async (...what) => {
      await new Promise<void>((resolve) => (goOn = resolve))
      await store(...what)
    })
    const mari = await join('mari')
    while (compact.mock.calls.length === 0) {
      mari.text.insert(0, 'x')
      await until(() => mari.isSaved)
    }
    const compacted = mari.text.length
    mari.text.insert(0, 'y')
    await until(() => mari.isSaved)
    goOn()
    await quiet()
    const jaan = await join('jaan')
    expect(jaan.text.toJSON()).toBe(`y${'x'.repeat(compacted)}`)
  })

  it('that took long to be compacted rests, however much is written to it (DUR-4)', async () => {
    const log = new MemoryLog()
    const { join, clock } = setUpRooms({ log, limits: { tailUpdates: 2 } })
    const store = log.compact.bind(log)
    const compact = vi.spyOn(log, 'compact').mockImplementation(async (...what) => {
      clock.advance(1_000)
      clock.put(8 * HOUR)
      await store(...what)
    })
    const mari = await join('mari')
    const write = async (updates: number) => {
      for (let count = 0; count < updates; count += 1) {
        mari.text.insert(0, 'x')
        await until(() => mari.isSaved)
      }
      await quiet()
    }
    await write(20)
    expect(compact).toHaveBeenCalledTimes(1)
    clock.advance(9_000)
    await write(1)
    expect(compact).toHaveBeenCalledTimes(2)
  })

  it('says no more than it holds, however often it is compacted while people write (DUR-4)', async () => {
    const log = new MemoryLog()
    const { join } = setUpRooms({ log, limits: { tailUpdates: 2 } })
    const people = [await join('mari'), await join('jaan'), await join('piret')]
    for (let round = 0; round < 40; round += 1) {
      for (const { text } of people) text.insert(0, 'x')
      await new Promise((resolve) => setImmediate(resolve))
    }
    await until(() => people.every(({ isSaved, text }) => isSaved && text.length === 120))
    await vi.waitFor(async () => expect((await log.load('d')).tail.length).toBeLessThan(3), PATIENT)
    expect((await storedDocument(log)).getText('text').length).toBe(120)
  })

  it('is left to the thread of the log when it is large, so that nobody waits for it (DUR-4)', async () => {
    const log = new MemoryLog()
    const { join } = setUpRooms({ log, limits: { tailUpdates: 5 } })
    const mari = await join('mari')
    mari.doc.transact(() => {
      for (let count = 0; count < 2_000; count += 1) mari.doc.getMap('m').set(`${count}`, count)
    })
    for (let count = 0; count < 6; count += 1) {
      mari.text.insert(0, 'x')
      await until(() => mari.isSaved)
    }
    await vi.waitFor(async () => {
      expect((await log.load('d')).snapshot).not.toBeNull()
    }, PATIENT)
    expect(log.merges).toEqual(['d'])
    expect((await storedDocument(log)).getMap('m').size).toBe(2_000)
    await quiet()
    const jaan = await join('jaan')
    expect(jaan.doc.getMap('m').size).toBe(2_000)
    expect(jaan.received.filter((type) => type === 'update').length).toBeLessThan(4)
  })

  it.each([
    ['small', 200_000, []],
    ['large', 300_000, ['d']],
  ])('of a few structs is merged by how %s they are (DUR-4)', async (_size, length, merges) => {
    const log = new MemoryLog()
    const { join } = setUpRooms({ log, limits: { tailUpdates: 0 } })
    const mari = await join('mari')
    mari.text.insert(0, 'x'.repeat(length))
    await vi.waitFor(async () => expect((await log.load('d')).snapshot).not.toBeNull(), PATIENT)
    expect(log.merges).toEqual(merges)
    expect((await storedDocument(log)).getText('text').length).toBe(length)
  })

  it('is not compacted again at every edit while that fails (DUR-4)', async () => {
    const log = new MemoryLog()
    const compact = vi.spyOn(log, 'compact').mockRejectedValue(new Error('The disk is full.'))
    const { join, clock } = setUpRooms({ log, limits: { tailUpdates: 2 } })
    const mari = await join('mari')
    const write = async () => {
      mari.text.insert(0, 'x')
      await until(() => mari.isSaved)
      await quiet()
    }
    for (let count = 0; count < 10; count += 1) await write()
    expect(compact).toHaveBeenCalledTimes(1)
    clock.advance(60_000)
    await write()
    expect(compact).toHaveBeenCalledTimes(2)
  })

  it('counts what the thread that merges found damaged, as what is found when it is opened (DUR-7)', async () => {
    const log = new MemoryLog()
    const damage = ['the snapshot up to 1 is damaged', 'the snapshot up to 2 is damaged']
    vi.spyOn(log, 'merge').mockRejectedValueOnce(new FoundDamaged(damage))
    const { join, observer, onFault } = setUpRooms({ log, limits: { tailUpdates: 0 } })
    const mari = await join('mari')
    mari.text.insert(0, 'x'.repeat(300_000))
    await until(() => observer.damaged.mock.calls.length === 2)
    expect(onFault.mock.calls).toEqual(damage.map((what) => ['d', new Error(what)]))
    expect(mari.closing).toBeNull()
  })

  it('is not stored any more by a room that has ended meanwhile (DUR-4)', async () => {
    const log = new MemoryLog()
    let merged = () => {}
    const merge = vi.spyOn(log, 'merge').mockReturnValueOnce(
      new Promise((resolve) => {
        merged = () => resolve(null)
      }),
    )
    const compact = vi.spyOn(log, 'compact')
    const { join } = setUpRooms({ log, limits: { tailUpdates: 0 } })
    const mari = await join('mari')
    mari.text.insert(0, 'x'.repeat(300_000))
    await until(() => mari.isSaved && merge.mock.calls.length === 1)
    log.failNext()
    mari.text.insert(0, 'y')
    await until(() => mari.closing?.code === 4501)
    merged()
    await quiet()
    expect(compact).not.toHaveBeenCalled()
  })
})

describe('a document with an old tail', () => {
  it.each([0, -8 * HOUR])(
    'is compacted though nobody writes any more, once (DUR-4)',
    async (put) => {
      const log = new MemoryLog()
      const compact = vi.spyOn(log, 'compact')
      const { join, clock } = setUpRooms({ log })
      const mari = await join('mari')
      clock.advance(2 * HOUR)
      mari.text.insert(0, 'Tere')
      await until(() => mari.isSaved)
      clock.put(put)
      clock.advance(HOUR)
      await quiet()
      expect(compact).not.toHaveBeenCalled()

      clock.advance(10_000)
      await until(() => compact.mock.calls.length > 0)
      await vi.waitFor(async () => expect((await log.load('d')).tail).toEqual([]), PATIENT)
      clock.advance(2 * HOUR)
      await quiet()
      expect(compact).toHaveBeenCalledTimes(1)
      expect((await storedDocument(log)).getText('text').toJSON()).toBe('Tere')
    },
  )

  it('is left for as long again when its compaction fails (DUR-4)', async () => {
    const log = new MemoryLog()
    const compact = vi.spyOn(log, 'compact').mockRejectedValue(new Error('The disk is full.'))
    const { join, clock, onFault } = setUpRooms({ log })
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    clock.advance(HOUR + 5_000)
    await until(() => onFault.mock.calls.length === 1)
    for (let tick = 0; tick < 10; tick += 1) {
      clock.advance(10_000)
      await quiet()
    }
    expect(compact).toHaveBeenCalledTimes(1)
    clock.advance(HOUR)
    await until(() => onFault.mock.calls.length === 2)
  })
})
