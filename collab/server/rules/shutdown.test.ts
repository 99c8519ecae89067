import { describe, expect, it, vi } from 'vitest'
import { FanOut } from '../audience/fanOut'
import { MemoryLog } from '../log/memoryLog'
import { TestClient } from './testClient'
import { quiet, setUpRooms, storedDocument, until } from './testRooms'

describe('a shutdown', () => {
  it('commits what was received, acknowledges it, and says "again" (CLOSE-2)', async () => {
    const log = new MemoryLog()
    const { join, rooms, bring } = setUpRooms({ log })
    const mari = await join('mari')
    log.stall()
    mari.text.insert(0, 'Tere')
    await until(() => log.stalledAppends === 1)
    const closed = rooms.close()
    log.release()
    await closed
    await until(() => mari.closing !== null)

    expect(mari.closing?.code).toBe(1012)
    expect(mari.durable).toBe(1)
    const late = new TestClient()
    bring(late, 'jaan')
    await until(() => late.closing?.code === 1012)
  })

  it('tells and acknowledges first what it rests from telling (CLOSE-2, FAN-1)', async () => {
    const { join, rooms, onCommitted } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    const resting = vi.spyOn(FanOut.prototype, 'release').mockImplementation(() => undefined)
    mari.text.insert(0, 'Tere')
    await until(() => onCommitted.mock.calls.length === 1)
    expect(mari.durable).toBe(0)
    await rooms.close()
    resting.mockRestore()
    await until(() => mari.closing !== null && jaan.closing !== null)
    expect([mari.durable, jaan.text.toJSON()]).toEqual([1, 'Tere'])
  })

  it('reads no more: what comes meanwhile stays with its author (CLOSE-2)', async () => {
    const log = new MemoryLog()
    const { join, rooms } = setUpRooms({ log })
    const mari = await join('mari')
    log.stall()
    mari.text.insert(0, 'Tere')
    await until(() => log.stalledAppends === 1)
    const closed = rooms.close()
    mari.text.insert(4, ', mina ka')
    await quiet()
    log.release()
    await closed
    await until(() => mari.closing?.code === 1012)
    expect(mari.durable).toBe(1)
    expect((await storedDocument(log)).getText('text').toJSON()).toBe('Tere')
  })

  it('waits for a compaction that is under way, so that the log is still open for it (CLOSE-2)', async () => {
    const log = new MemoryLog()
    const { join, rooms, onFault } = setUpRooms({ log, limits: { tailUpdates: 0 } })
    let compacted = () => {}
    const compact = vi.spyOn(log, 'compact').mockReturnValueOnce(
      new Promise((resolve) => {
        compacted = resolve
      }),
    )
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    await until(() => compact.mock.calls.length === 1)
    let isClosed = false
    const closed = rooms.close().then(() => (isClosed = true))
    await quiet()
    expect(isClosed).toBe(false)
    compacted()
    await closed
    expect(onFault).not.toHaveBeenCalled()
  })

  it('waits for a document that is being let go, so that the log is still open for it (CLOSE-2, CLOSE-4)', async () => {
    const log = new MemoryLog()
    const { join, rooms, clock, onFault } = setUpRooms({ log })
    const mari = await join('mari')
    log.stall()
    mari.text.insert(0, 'Tere')
    await until(() => log.stalledAppends === 1)
    mari.disconnect()
    clock.advance(10_000)
    let compacted = () => {}
    const compact = vi.spyOn(log, 'compact').mockReturnValueOnce(
      new Promise((resolve) => {
        compacted = resolve
      }),
    )
    let isClosed = false
    const closed = rooms.close().then(() => (isClosed = true))
    log.release()
    await until(() => compact.mock.calls.length === 1)
    await quiet()
    expect(isClosed).toBe(false)
    compacted()
    await closed
    expect(onFault).not.toHaveBeenCalled()
  })
})
