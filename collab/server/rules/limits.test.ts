import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from '../log/memoryLog'
import { TestClient } from './testClient'
import { quiet, setUpRooms, until } from './testRooms'

const bigUpdate = (bytes: number): Uint8Array => {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'x'.repeat(bytes))
  return Y.encodeStateAsUpdate(doc)
}

describe('limits', () => {
  it('refuse an update larger than a frame, in words (LIM-1, NACK-1)', async () => {
    const { join } = setUpRooms({ limits: { frameBytes: 1_000 } })
    const mari = await join('mari')
    mari.sendUpdate(bigUpdate(2_000))
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    expect(mari.nacks).toEqual([{ n: 1, code: 'too-big' }])
  })

  it('close a stock client for that, and anybody for another large message (LIM-1, NACK-2)', async () => {
    const { join } = setUpRooms({ limits: { frameBytes: 1_000 } })
    const [stock, mari] = [await join('jaan', { ext: false }), await join('mari')]
    stock.sendUpdate(bigUpdate(2_000))
    mari.show({ cursor: 'x'.repeat(2_000) })
    await until(() => stock.closing !== null && mari.closing !== null)
    expect([stock.closing?.code, mari.closing?.code]).toEqual([4413, 4413])
  })

  it('pause who sends too many messages, and lose nothing (LIM-3)', async () => {
    const limits = { messagesPerSecond: 10, messagesAtOnce: 20 }
    const { join, clock } = setUpRooms({ limits })
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    for (let count = 0; count < 60; count += 1) mari.text.insert(0, 'x')
    await until(() => mari.durable > 10)
    await quiet()
    expect(mari.durable).toBeLessThan(20)

    jaan.text.insert(0, 'y')
    await until(() => jaan.isSaved)
    for (let second = 0; second < 6; second += 1) {
      clock.advance(1_000)
      await quiet()
    }
    await until(() => mari.isSaved && jaan.text.length === 61)
    expect(mari.closing).toBeNull()
  })

  it('pause who sends too many bytes (LIM-3)', async () => {
    const limits = { bytesPerSecond: 1_000, bytesAtOnce: 2_000 }
    const { join, clock } = setUpRooms({ limits })
    const mari = await join('mari')
    mari.sendUpdate(bigUpdate(5_000))
    mari.text.insert(0, 'x')
    await until(() => mari.durable === 1)
    await quiet()
    expect(mari.durable).toBe(1)
    clock.advance(4_000)
    await until(() => mari.isSaved)
  })

  it('pause who sends too much by many connections, also by new ones (LIM-3)', async () => {
    const limits = { bytesPerSecondOfAll: 1_000, bytesAtOnceOfAll: 2_000 }
    const { join, clock } = setUpRooms({ limits })
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.sendUpdate(bigUpdate(5_000))
    await until(() => mari.isSaved)
    mari.disconnect()
    clock.advance(1_000)
    await quiet()
    const joined = join('mari').then((client) => client.text.insert(0, 'x'))
    jaan.text.insert(0, 'x')
    await until(() => jaan.isSaved && jaan.text.length === 5_001)
    await quiet()
    expect(jaan.text.length).toBe(5_001)
    clock.advance(4_000)
    await joined
    await until(() => jaan.text.length === 5_002)
  })

  it('count asking for the content again as the size of the document (LIM-3)', async () => {
    const limits = { bytesPerSecond: 1_000, bytesAtOnce: 20_000 }
    const { join, clock } = setUpRooms({ limits })
    const mari = await join('mari')
    mari.text.insert(0, 'x'.repeat(9_000))
    await until(() => mari.isSaved)
    const jaan = await join('jaan')
    jaan.received = []
    for (let count = 0; count < 20; count += 1) jaan.end.send(new Uint8Array([0, 0, 1, 0]))
    const answers = () => jaan.received.filter((type) => type === 'step2').length
    await until(() => answers() === 3)
    await quiet()
    expect(answers()).toBe(3)
    clock.advance(20_000)
    await until(() => answers() > 3)
    expect(jaan.closing).toBeNull()
  })

  it('do not read from a connection that has too much to commit (LIM-3)', async () => {
    const log = new MemoryLog()
    const { join } = setUpRooms({ log, limits: { uncommittedBytes: 3_000 } })
    const mari = await join('mari')
    log.stall()
    for (let count = 0; count < 10; count += 1) mari.sendUpdate(bigUpdate(1_000))
    await until(() => log.stalledAppends === 1)
    await quiet()
    log.release()
    await until(() => mari.isSaved)
    expect(log.commits[1]?.length).toBeLessThanOrEqual(3)
  })

  it('refuse content beyond the size of a document, but let it be deleted (LIM-4)', async () => {
    const { join } = setUpRooms({ limits: { documentBytes: 10_000 } })
    const mari = await join('mari')
    mari.text.insert(0, 'x'.repeat(9_000))
    await until(() => mari.isSaved)
    const jaan = await join('jaan')
    jaan.text.insert(0, 'y'.repeat(2_000))
    await until(() => jaan.nacks.length > 0)
    expect(jaan.nacks[0]).toMatchObject({ code: 'doc-full' })

    mari.text.delete(0, 8_000)
    await until(() => mari.isSaved)
    mari.text.insert(0, 'z'.repeat(2_000))
    await until(() => mari.isSaved)
    expect(mari.nacks).toEqual([])
  })

  it('send nothing more to whoever is behind, and what was missed once there is room (LIM-5, AWA-6)', async () => {
    const limits = { awarenessBufferBytes: 1_000, bufferBytes: 5_000 }
    const { join } = setUpRooms({ limits })
    const [mari, jaan, slow] = [await join('mari'), await join('jaan'), await join('piret')]
    const gone = await join('juku')
    gone.show({ cursor: 1 })
    await until(() => slow.shown.size === 1)
    slow.end.stall()
    for (let lot = 0; lot < 4; lot += 1) {
      for (let count = 0; count < 5; count += 1) mari.sendUpdate(bigUpdate(2_000))
      await until(() => mari.isSaved)
    }
    mari.show({ cursor: 1 })
    gone.disconnect()
    await until(() => mari.isSaved && jaan.text.length === 40_000)
    await until(() => jaan.shown.get(gone.doc.clientID)?.state === null)
    expect(slow.end.waitingBytes).toBeLessThan(20_000)

    slow.end.flow()
    await until(() => slow.text.length === 40_000)
    await until(() => slow.shown.get(gone.doc.clientID)?.state === null)
    await until(() => slow.shown.get(mari.doc.clientID)?.state?.['cursor'] === 1)
    expect(slow.closing).toBeNull()
    mari.text.insert(0, 'x')
    await until(() => slow.text.length === 40_001)
  })

  it('give the whole document to whoever is so far behind that the updates are not at hand (LIM-5)', async () => {
    const { join, rooms } = setUpRooms({ limits: { bufferBytes: 1_000 } })
    const [mari, slow] = [await join('mari'), await join('piret')]
    slow.end.stall()
    for (let count = 0; count < 10; count += 1) {
      mari.sendUpdate(bigUpdate(2_000))
      await until(() => mari.isSaved)
    }
    await rooms.read('d')
    mari.text.insert(0, 'x')
    await until(() => mari.isSaved)
    slow.end.flow()
    await until(() => slow.text.length === 20_001)
    expect(slow.closing).toBeNull()
  })

  it('close who is behind and takes nothing at all (LIM-5)', async () => {
    const { join, clock } = setUpRooms({ limits: { bufferBytes: 1_000 } })
    const [mari, stuck] = [await join('mari'), await join('piret')]
    stuck.end.stall()
    for (let count = 0; count < 5; count += 1) {
      mari.sendUpdate(bigUpdate(2_000))
      await until(() => mari.isSaved)
    }
    clock.advance(15_000)
    stuck.end.flow()
    await until(() => stuck.closing !== null)
    expect(stuck.closing?.code).toBe(1013)
  })

  it('do not answer again and again who does not take the answer (LIM-5)', async () => {
    const { join, bring } = setUpRooms({ limits: { bufferBytes: 5_000 } })
    const mari = await join('mari')
    mari.text.insert(0, 'x'.repeat(9_000))
    await until(() => mari.isSaved)
    const greedy = new TestClient()
    bring(greedy, 'jaan')
    greedy.end.stall()
    greedy.end.send(new Uint8Array([0, 0, 1, 0]))
    await quiet()
    greedy.end.flow()
    await until(() => greedy.closing?.code === 1013)
    expect(greedy.received.filter((type) => type === 'update')).toHaveLength(1)
  })

  it('count connections per participant and per document, never per address (LIM-6)', async () => {
    const limits = { connectionsPerParticipant: 2, connectionsPerDocument: 3 }
    const { join, bring, rooms } = setUpRooms({ limits })
    const first = await join('mari')
    await join('mari')
    const third = new TestClient()
    bring(third, 'mari', { doc: 'another' })
    await until(() => third.closing?.code === 4429)

    first.disconnect()
    await quiet()
    bring(third, 'mari')
    await until(() => third.isSynced)
    await join('jaan')
    const fourth = new TestClient()
    bring(fourth, 'piret')
    await until(() => fourth.closing?.code === 1013)
    expect(rooms.stats().connections).toBe(3)
  })

  it.each([0, -3_600_000])('keep a quiet connection alive (OPEN-5)', async (put) => {
    const { join, clock } = setUpRooms()
    const stock = await join('mari', { ext: false })
    await quiet()
    stock.received = []
    clock.put(put)
    clock.advance(25_000)
    await until(() => stock.received.length > 0)
    expect(stock.received).toEqual(['awareness'])
    expect(stock.shown.size).toBe(0)
  })
})
