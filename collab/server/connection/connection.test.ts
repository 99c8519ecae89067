import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createMemorySocket } from '../rules/memorySocket'
import { quiet, setUpRooms, storedDocument, until } from '../rules/testRooms'

/** Two updates of which the second builds on the first, and the document that made them. */
function twoLetters(): { doc: Y.Doc; first: Uint8Array; second: Uint8Array } {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.getText('text').insert(0, 'a')
  doc.getText('text').insert(1, 'b')
  const [first = new Uint8Array(), second = new Uint8Array()] = updates
  return { doc, first, second }
}

describe('joining', () => {
  it('brings the content before "synced", then the question, and STATE first of all (OPEN-3, MSG-3)', async () => {
    const { join } = setUpRooms()
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    mari.show({ cursor: 1 })
    await until(() => mari.isSaved)

    const jaan = await join('jaan')
    await until(() => jaan.received.length >= 5)
    expect(jaan.received).toEqual(['state', 'update', 'step2', 'step1', 'awareness'])
    expect(jaan.states).toEqual([{ mode: 'rw', reason: 'none' }])
  })

  it('sends only what a client with most of it lacks (OPEN-3)', async () => {
    const { join, bring } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.text.insert(0, 'x'.repeat(1_000))
    await until(() => jaan.text.length === 1_000)
    jaan.disconnect()
    mari.text.insert(0, 'y')
    await until(() => mari.isSaved)

    const sizes: number[] = []
    jaan.doc.on('update', (update: Uint8Array) => sizes.push(update.length))
    bring(jaan, 'jaan')
    await until(() => jaan.text.length === 1_001)
    expect(Math.max(...sizes)).toBeLessThan(100)
  })

  it('tells nothing to whoever has not asked for the content (OPEN-4)', async () => {
    const { join, rooms } = setUpRooms()
    const mari = await join('mari')
    const { socket, client } = createMemorySocket()
    const types: (number | undefined)[] = []
    client.onMessage(([type]) => types.push(type))
    rooms.accept(socket, { doc: 'd', credential: { participant: 'jaan' }, ext: true })
    await until(() => rooms.stats().connections === 2)

    mari.text.insert(0, 'Tere')
    mari.show({ cursor: 1 })
    await until(() => mari.isSaved)
    await quiet()
    expect(types).toEqual([101])
  })

  it('counts no empty update, and never takes back how far it is saved (MSG-2, ACK-2)', async () => {
    const { join } = setUpRooms()
    const mari = await join('mari')
    const said: number[] = []
    for (let round = 1; round <= 5; round += 1) {
      mari.end.send(Uint8Array.of(0, 2, 2, 0, 0))
      mari.text.insert(0, 'x')
      await until(() => mari.isSaved)
      said.push(mari.durable)
    }
    expect(said).toEqual([1, 2, 3, 4, 5])
  })

  it('takes what was written offline, and the others get it (DUR-3, ACK-3)', async () => {
    const { join, bring } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    jaan.disconnect()
    jaan.text.insert(0, 'Metsas')
    bring(jaan, 'jaan')
    await until(() => jaan.isSaved && jaan.sent === 1)
    expect(mari.text.toJSON()).toBe('Metsas')
  })

  it('stores nothing when a client brings what is there already, and acknowledges it (ACK-1)', async () => {
    const { join, bring, log } = setUpRooms()
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    mari.text.delete(0, 1)
    await until(() => mari.isSaved)
    mari.disconnect()
    bring(mari, 'mari')
    await until(() => mari.isSaved)
    expect(mari.sent).toBe(1)
    expect((await log.load('d')).tail).toHaveLength(2)
  })
})

describe('an update that builds on something missing', () => {
  it('is not stored; the server asks, and gets everything (GAP-1, GAP-2)', async () => {
    const { join, log } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    await quiet()
    mari.answers = false
    const { doc, second } = twoLetters()
    mari.received = []

    mari.sendUpdate(second)
    await until(() => mari.received.includes('step1'))
    expect(mari.durable).toBe(0)
    expect((await log.load('d')).tail).toEqual([])

    mari.sendUpdate(second)
    await quiet()
    expect(mari.received.filter((type) => type === 'step1')).toHaveLength(1)

    // Now the client has the document and answers the question as Yjs would.
    Y.applyUpdate(mari.doc, Y.encodeStateAsUpdate(doc), mari)
    mari.sendStep2(Y.encodeStateAsUpdate(doc))
    await until(() => mari.isSaved && jaan.text.toJSON() === 'ab')
    expect(mari.sent).toBe(3)
  })

  it('holds back the acknowledgement of all that comes after it (GAP-2)', async () => {
    const { join } = setUpRooms()
    const mari = await join('mari')
    await quiet()
    mari.answers = false
    mari.sendUpdate(twoLetters().second)
    mari.text.insert(0, 'x')
    await quiet()
    expect(mari.durable).toBe(0)
    mari.sendStep2(Y.encodeStateAsUpdate(mari.doc))
    await until(() => mari.isSaved)
  })

  it('is settled by a step 2 without content, which says that nothing is missing (GAP-2)', async () => {
    const { join } = setUpRooms()
    const mari = await join('mari')
    await quiet()
    mari.answers = false
    mari.sendUpdate(twoLetters().second)
    await quiet()
    expect(mari.durable).toBe(0)
    mari.sendStep2(new Uint8Array([0, 0]))
    await until(() => mari.durable === 1)
  })

  it('is refused when its parents never come (GAP-3)', async () => {
    const { join, rooms } = setUpRooms()
    const mari = await join('mari')
    await quiet()
    for (let count = 0; count < 3; count += 1) mari.sendStep2(twoLetters().second)
    await until(() => mari.nacks.length > 0)
    expect(mari.nacks).toEqual([{ n: 3, code: 'bad' }])

    const stored = new Y.Doc()
    Y.applyUpdate(stored, await rooms.read('d'))
    expect(stored.store.pendingStructs).toBeNull()
  })

  it('does not make later edits wait inside the document (GAP-4)', async () => {
    const { join, log } = setUpRooms({ limits: { messagesAtOnce: 10_000 } })
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    for (let count = 0; count < 500; count += 1) mari.sendUpdate(twoLetters().second)
    jaan.text.insert(0, 'Tere')
    await until(() => jaan.isSaved)
    expect((await storedDocument(log)).store.pendingStructs).toBeNull()
    expect((await log.load('d')).tail).toHaveLength(1)
  })
})

describe('a bad frame', () => {
  it.each([
    ['a bomb that declares 33 million structs', [0, 2, 10, 1, 255, 255, 255, 15, 1, 0, 0, 1, 0, 0]],
    ['a malformed update', [0, 2, 3, 1, 2, 3]],
    ['an unknown message', [77]],
    ['nothing', []],
    ['awareness that is not JSON', [1, 6, 1, 7, 1, 2, 0x7b, 0x7b]],
    ['awareness that is not an object', [1, 6, 1, 7, 1, 2, 0x5b, 0x5d]],
  ])('closes its sender alone: %s (LIM-7)', async (_what, bytes) => {
    const { join, log } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.end.send(new Uint8Array(bytes))
    await until(() => mari.closing !== null)
    expect(mari.closing?.code).toBe(4400)
    expect(mari.durable).toBe(0)

    jaan.text.insert(0, 'Tere')
    await until(() => jaan.isSaved)
    expect(jaan.closing).toBeNull()
    expect((await log.load('d')).tail).toHaveLength(1)
  })
})
