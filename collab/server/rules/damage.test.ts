import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { LiveDocument } from '../state/liveDocument'
import { MemoryLog } from '../log/memoryLog'
import { TestClient } from './testClient'
import { quiet, setUpRooms, storedDocument, until } from './testRooms'

/** Somebody's letters, as an update each, and the document they make. */
function typist(letters: string, name = 'text') {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const [at, letter] of letters.split('').entries()) doc.getText(name).insert(at, letter)
  return { doc, row: (at: number) => rowOf(updates[at] ?? new Uint8Array(), doc.clientID) }
}

const rowOf = (update: Uint8Array, client: number) => ({
  doc: 'd',
  update,
  author: 'mari',
  clients: [client],
})

const whole = (doc: Y.Doc) => ({
  update: Y.encodeStateAsUpdate(doc),
  stateVector: Y.encodeStateVector(doc),
})

/** What somebody else makes of "a", and their letter after it alone. */
function goneOn(before: Y.Doc) {
  const later = new Y.Doc()
  Y.applyUpdate(later, whole(before).update)
  later.getText('text').insert(1, 'b')
  return { later, after: Y.encodeStateAsUpdate(later, Y.encodeStateVector(before)) }
}

/** Says that it is the whole, with a right checksum, and lacks the beginning. */
const halved = (doc: Y.Doc) => ({
  update: Y.encodeStateAsUpdate(doc, Y.encodeStateVector(new Map([[doc.clientID, 1]]))),
  stateVector: Y.encodeStateVector(doc),
})

/** A log of "Tere" with a good snapshot up to the first letter and a bad one up to the third. */
async function withHalvedSnapshot(): Promise<MemoryLog> {
  const log = new MemoryLog()
  const { doc, row } = typist('Tere')
  const first = new Y.Doc()
  Y.applyUpdate(first, row(0).update)
  await log.append([row(0), row(1), row(2)])
  await log.compact('d', whole(first), 1)
  await log.compact('d', halved(doc), 3)
  await log.append([row(3)])
  return log
}

describe('a snapshot that cannot be applied (DUR-7)', () => {
  it('is set aside alone; everybody is sent away and finds the document as the one before has it', async () => {
    const log = await withHalvedSnapshot()
    const { bring, join, observer, onFault } = setUpRooms({ log })
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.doc.getText('hers').insert(0, 'x')
    await until(() => mari.closing !== null && jaan.closing !== null)
    expect([mari.closing?.code, jaan.closing?.code]).toEqual([1013, 4501])
    expect([log.snapshotsAside, log.aside]).toEqual([[3], []])
    expect(observer.damaged.mock.calls).toEqual([['d', 'the snapshot could not be applied']])
    expect(onFault).toHaveBeenCalledWith('d', new Error('The snapshot cannot be applied.'))

    bring(mari, 'mari')
    bring(jaan, 'jaan')
    await until(() => mari.isSaved && jaan.doc.getText('hers').length === 1)
    expect([mari.text.toJSON(), jaan.text.toJSON()]).toEqual(['Tere', 'Tere'])
    expect(log.snapshotsAside).toEqual([3])
  })

  it('is set aside once, however many come upon it at the same time', async () => {
    const log = await withHalvedSnapshot()
    const { bring } = setUpRooms({ log })
    const clients = ['mari', 'jaan', 'piret'].map((name) => ({ name, client: new TestClient() }))
    for (const { name, client } of clients) {
      client.doc.getText('own').insert(0, 'x')
      bring(client, name)
    }
    await until(() => clients.every(({ client }) => client.closing !== null))
    expect(log.snapshotsAside).toEqual([3])
    for (const { name, client } of clients) bring(client, name)
    await until(() => clients.every(({ client }) => client.doc.getText('own').length === 3))
    expect(clients.map(({ client }) => client.text.toJSON())).toEqual(['Tere', 'Tere', 'Tere'])
    expect([log.snapshotsAside, log.aside]).toEqual([[3], []])
  })

  it('is not needed where all updates are still there', async () => {
    const log = new MemoryLog()
    const { doc, row } = typist('Tere')
    await log.append([0, 1, 2, 3].map(row))
    await log.compact('d', halved(doc), 4)
    const { rooms } = setUpRooms({ log })
    const read = () => rooms.look('d', (live) => live.getText('text').toJSON())
    await expect(read()).rejects.toThrow('cannot be applied')
    await until(() => rooms.stats().openRooms === 0)
    expect(await read()).toBe('Tere')
    expect([log.snapshotsAside, log.aside]).toEqual([[4], []])
  })

  it('leaves what can be applied without it where there is no other', async () => {
    const log = new MemoryLog()
    const [lost, kept] = [typist('ab'), typist('Tere', 'other')]
    await log.append([lost.row(0)])
    await log.compact('d', halved(lost.doc), 1)
    await log.append([kept.row(0)])
    await log.compact('d', halved(lost.doc), 2)
    await log.append([lost.row(1), kept.row(1)])
    const { rooms, observer } = setUpRooms({ log })
    const read = () => rooms.look('d', (live) => live.getText('other').toJSON())
    for (const bad of [2, 1]) {
      await expect(read()).rejects.toThrow('cannot be applied')
      await until(() => rooms.stats().openRooms === 0)
      expect(log.snapshotsAside.at(-1)).toBe(bad)
    }
    expect(await read()).toBe('Te')
    expect(log.aside).toEqual([3])
    expect(observer.damaged).toHaveBeenCalledTimes(3)
  })
})

describe('an update that cannot be applied (DUR-5)', () => {
  it('stays in the log as long as it cannot be set aside: nothing is compacted without it', async () => {
    const log = new MemoryLog()
    await log.append([typist('ab').row(1)])
    const setAside = vi.spyOn(log, 'setAside').mockRejectedValueOnce(new Error('The disk is full.'))
    const compact = vi.spyOn(log, 'compact')
    const { join, rooms, clock } = setUpRooms({ log, limits: { tailUpdates: 1 } })
    const writeAndLeave = async () => {
      const mari = await join('mari')
      for (let count = 0; count < 3; count += 1) {
        mari.text.insert(0, 'x')
        await until(() => mari.isSaved)
      }
      mari.disconnect()
      await quiet()
      clock.advance(10_000)
      await until(() => rooms.stats().openRooms === 0)
    }
    await writeAndLeave()
    expect(setAside).toHaveBeenCalledTimes(1)
    expect(compact).not.toHaveBeenCalled()
    await writeAndLeave()
    expect(log.aside).toEqual([1])
    expect(compact).toHaveBeenCalled()
  })

  it('is taken anew from whoever still has it, once what it builds on is there', async () => {
    const log = new MemoryLog()
    const lost = typist('a').doc
    const { later, after } = goneOn(lost)
    await log.append([rowOf(after, later.clientID)])
    const { bring, join } = setUpRooms({ log })
    const jaan = await join('jaan')
    jaan.sendUpdate(whole(lost).update)
    await until(() => jaan.isSaved)
    expect(log.aside).toEqual([1])

    const mari = new TestClient()
    Y.applyUpdate(mari.doc, whole(later).update)
    bring(mari, 'mari')
    await until(() => mari.isSaved)
    expect((await storedDocument(log)).getText('text').toJSON()).toBe('ab')
  })

  it('stays there also where only a compaction comes upon it', async () => {
    const log = new MemoryLog()
    const { later, after } = goneOn(typist('a').doc)
    await log.append([rowOf(after, later.clientID)])
    const setAside = vi.spyOn(log, 'setAside').mockRejectedValue(new Error('The disk is full.'))
    const compact = vi.spyOn(log, 'compact')
    const { bring, rooms, clock } = setUpRooms({ log })
    const reader = new TestClient()
    reader.answers = false
    bring(reader, 'mari')
    await until(() => reader.isSynced)
    reader.disconnect()
    await quiet()
    clock.advance(10_000)
    await until(() => rooms.stats().openRooms === 0)
    expect(setAside).toHaveBeenCalledTimes(1)
    expect(compact).not.toHaveBeenCalled()
  })
})

it('an update that passes every check and still cannot be applied sends its author away for good, and nobody is told it (LIM-7, DUR-3)', async () => {
  const { bring, join } = setUpRooms()
  const [mari, jaan] = [await join('mari'), await join('jaan')]
  const broken = vi.spyOn(LiveDocument.prototype, 'apply').mockImplementationOnce(() => {
    throw new Error('Yjs does not know how.')
  })
  mari.text.insert(0, 'Tere')
  await until(() => mari.closing !== null && jaan.closing !== null)
  broken.mockRestore()
  expect([mari.closing?.code, jaan.closing?.code]).toEqual([4400, 4501])
  expect([mari.durable, jaan.text.toJSON()]).toEqual([0, ''])
  bring(jaan, 'jaan')
  await until(() => jaan.isSynced)
})
