import { describe, expect, it, vi } from 'vitest'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { MemoryLog } from '../log/memoryLog'
import { createMemorySocket } from './memorySocket'
import { TestClient } from './testClient'
import { quiet, setUpRooms, storedDocument, until } from './testRooms'

/** What works against other servers, each against somebody who only wants to write on. */

const bomb = new Uint8Array([1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0, 0, 0])

async function victimAndAttacker(setting: Parameters<typeof setUpRooms>[0] = {}) {
  const world = setUpRooms(setting)
  const victim = await world.join('mari')
  return { ...world, victim, attacker: await world.join('jaan') }
}

async function writesOn(victim: TestClient) {
  const before = victim.text.length
  victim.text.insert(0, 'Edasi. ')
  await until(() => victim.isSaved)
  expect(victim.text.length).toBe(before + 7)
  expect(victim.nacks).toEqual([])
  expect(victim.closing).toBeNull()
}

describe('an attack', () => {
  it('with 200 bytes that declare millions of structs costs their sender the connection (LIM-2, LIM-7)', async () => {
    const { victim, bring } = await victimAndAttacker()
    const before = process.memoryUsage().heapUsed
    for (let count = 0; count < 20; count += 1) {
      const attacker = new TestClient()
      bring(attacker, `attacker ${count}`)
      await until(() => attacker.isSynced)
      attacker.sendUpdate(bomb)
      await until(() => attacker.closing !== null)
      expect(attacker.closing?.code).toBe(4400)
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024)
    await writesOn(victim)
  })

  it('with updates whose parents never come leaves nothing behind (GAP-1, GAP-3, GAP-4)', async () => {
    const { victim, attacker, log, join } = await victimAndAttacker()
    attacker.answers = false
    for (let count = 0; count < 100; count += 1) {
      const doc = new Y.Doc()
      doc.getText('text').insert(0, 'a')
      const state = Y.encodeStateVector(doc)
      doc.getText('text').insert(1, 'b')
      attacker.sendUpdate(Y.encodeStateAsUpdate(doc, state))
    }
    await writesOn(victim)
    expect((await log.load('d')).tail).toHaveLength(1)
    const next = await join('piret')
    expect(next.doc.store.pendingStructs).toBeNull()
    expect(next.text.toJSON()).toBe('Edasi. ')
  })

  it('with a deletion said a hundred thousand times over costs its sender the connection, and nobody time (LIM-2)', async () => {
    const { victim, attacker } = await victimAndAttacker()
    attacker.doc.transact(() => {
      for (let count = 0; count < 5_000; count += 1) attacker.text.insert(0, 'x')
    })
    attacker.text.delete(0, 5_000)
    await until(() => attacker.isSaved)
    const again = Array.from({ length: 100_000 }, () => [0, 5_000])
    const update = encoding.createEncoder()
    for (const number of [0, 1, attacker.doc.clientID, again.length, ...again.flat()])
      encoding.writeVarUint(update, number)
    attacker.sendUpdate(encoding.toUint8Array(update))
    await until(() => attacker.closing !== null || attacker.isSaved)
    expect(attacker.closing?.code).toBe(4400)
    await writesOn(victim)
  })

  it('with more structs than anybody writes in so few bytes costs its sender the connection (LIM-13)', async () => {
    const { victim, attacker } = await victimAndAttacker()
    const collected = Array.from({ length: 140_000 }, () => [0, 1])
    const update = encoding.createEncoder()
    for (const number of [1, collected.length, 7, 0, ...collected.flat(), 0])
      encoding.writeVarUint(update, number)
    attacker.sendUpdate(encoding.toUint8Array(update))
    await until(() => attacker.closing !== null)
    expect(attacker.closing?.code).toBe(4400)
    await writesOn(victim)
  })

  it('with a document in ever smaller pieces ends where that is full, and all may still be deleted (LIM-13)', async () => {
    const { victim, attacker, log, join } = await victimAndAttacker({
      limits: { structsPerDocument: 100 },
    })
    attacker.text.insert(0, 'x'.repeat(1_000))
    await until(() => attacker.isSaved)
    attacker.doc.transact(() => {
      for (let place = 400; place > 0; place -= 1) attacker.text.delete(2 * place, 1)
    })
    await until(() => attacker.nacks.length === 1)
    for (let nth = 0; nth < 120; nth += 1) victim.doc.getMap('map').set(String(nth), nth)
    await until(() => victim.nacks.length > 0)
    expect([attacker.nacks[0]?.code, victim.nacks[0]?.code]).toEqual(['doc-full', 'doc-full'])
    const another = await join('piret')
    another.text.delete(0, 1_000)
    await until(() => another.isSaved)
    expect([another.text.length, another.nacks]).toEqual([0, []])
    expect((await storedDocument(log)).store.clients.get(victim.doc.clientID)?.length).toBe(99)
  })

  it('by sending, not reading and never asking for the content holds a bounded amount of memory (LIM-5)', async () => {
    const { rooms, clock } = await victimAndAttacker({ limits: { bufferBytes: 2_000 } })
    const { socket, client } = createMemorySocket()
    const credential = { participant: 'piret', answer: 'ro' } as const
    rooms.accept(socket, { doc: 'd', credential, ext: true })
    await until(() => rooms.stats().connections === 3)
    client.stall()
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'x')
    const update = Y.encodeStateAsUpdate(doc)
    for (let second = 0; second < 30; second += 1) {
      for (let count = 0; count < 100; count += 1)
        client.send(Uint8Array.of(0, 2, update.length, ...update))
      await quiet()
      clock.advance(1_000)
    }
    expect(rooms.stats().connections).toBe(2)
  })

  it('with an edit under another person’s client id does not make their next ones vanish (AUTH-3)', async () => {
    const { victim, attacker } = await victimAndAttacker()
    await writesOn(victim)
    const forged = new Y.Doc()
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(victim.doc))
    forged.clientID = victim.doc.clientID
    const state = Y.encodeStateVector(forged)
    forged.getText('text').insert(0, 'vale')
    attacker.sendUpdate(Y.encodeStateAsUpdate(forged, state))
    await until(() => attacker.nacks.length > 0)
    await writesOn(victim)
    await until(() => attacker.text.length === 14)
    expect(attacker.text.toJSON()).toBe('Edasi. Edasi. ')
  })

  it('with awareness about somebody else shows nothing (AWA-1)', async () => {
    const { victim, attacker, join } = await victimAndAttacker()
    const witness = await join('piret')
    victim.show({ cursor: 1 })
    attacker.show({ cursor: 2 })
    await until(() => witness.shown.size === 2)
    attacker.show({ cursor: 'vale' }, victim.doc.clientID)
    attacker.show(null, victim.doc.clientID)
    attacker.show({ cursor: 3 })
    await until(() => witness.shown.get(attacker.doc.clientID)?.state?.['cursor'] === 3)
    expect(witness.shown.get(victim.doc.clientID)?.state).toMatchObject({ cursor: 1 })
    await writesOn(victim)
  })

  it('with a malformed update is not told that it is saved (LIM-7, ACK-1)', async () => {
    const { victim, attacker, log } = await victimAndAttacker()
    const broken = Y.encodeStateAsUpdate(victim.doc).length
    attacker.sendUpdate(new Uint8Array([1, 1, 1, 0, 0xff, broken, 7, 7]))
    await until(() => attacker.closing !== null)
    expect(attacker.closing?.code).toBe(4400)
    expect([attacker.durable, attacker.received.includes('durable')]).toEqual([0, false])
    expect((await log.load('d')).tail).toEqual([])
    await writesOn(victim)
  })

  it('by not reading holds a bounded amount of memory, and delays nobody (LIM-5)', async () => {
    const limits = { bufferBytes: 10_000, awarenessBufferBytes: 5_000 }
    const { victim, attacker, clock } = await victimAndAttacker({ limits })
    attacker.end.stall()
    for (let count = 0; count < 200; count += 1) {
      victim.text.insert(0, 'x'.repeat(1_000))
      if (count % 50 === 49) {
        clock.advance(1_000)
        await until(() => victim.isSaved)
      }
    }
    expect(victim.text.length).toBe(200_000)
    // What may wait, and the one portion that was told as it was reached.
    expect(attacker.end.waitingBytes).toBeLessThan(70_000)
    clock.advance(15_000)
    attacker.end.flow()
    await until(() => attacker.closing?.code === 1013)
    await writesOn(victim)
  })

  it('by asking for everybody’s awareness without taking it holds a bounded amount of memory (OPEN-6)', async () => {
    const limits = { awarenessBufferBytes: 5_000, messagesAtOnce: 5_000 }
    const { victim, attacker } = await victimAndAttacker({ limits })
    victim.show({ cursor: 'x'.repeat(500) })
    await until(() => attacker.shown.size === 1)
    attacker.end.stall()
    for (let count = 0; count < 1_000; count += 1) attacker.end.send(Uint8Array.of(3))
    await quiet()
    expect(attacker.end.waitingBytes).toBeLessThan(6_000)
    await writesOn(victim)
  })

  it('with client ids without end is refused before edits become slow (LIM-9)', async () => {
    const { victim, attacker, join } = await victimAndAttacker({
      limits: { idsPerParticipant: 50 },
    })
    const withIds = (count: number) => {
      const updates = Array.from({ length: count }, () => {
        const doc = new Y.Doc()
        doc.getText('text').insert(0, 'x')
        return Y.encodeStateAsUpdate(doc)
      })
      return Y.mergeUpdates(updates)
    }
    attacker.sendUpdate(withIds(40))
    await until(() => attacker.isSaved)
    attacker.sendUpdate(withIds(40))
    await until(() => attacker.nacks.length === 1)
    expect(attacker.nacks[0]).toMatchObject({ code: 'doc-full' })
    await writesOn(victim)
    expect((await join('piret')).doc.store.clients.size).toBe(41)
  })

  it('with client ids of many people is refused too (LIM-9)', async () => {
    const { victim, join } = await victimAndAttacker({ limits: { idsPerDocument: 5 } })
    const people = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => join(name)))
    for (const { text } of people) text.insert(0, 'x')
    await until(() => people.every(({ isSaved, nacks }) => isSaved || nacks.length > 0))
    expect(people.filter(({ nacks }) => nacks.length > 0)).toHaveLength(1)
    expect(victim.closing).toBeNull()
  })

  it('by opening 2,000 documents opens 20, and those are let go (LIM-6, CLOSE-4)', async () => {
    const log = new MemoryLog()
    const load = vi.spyOn(log, 'load')
    const { victim, bring, rooms, clock } = await victimAndAttacker({ log })
    const clients = Array.from({ length: 2_000 }, () => new TestClient())
    for (const [nth, client] of clients.entries()) bring(client, 'greedy', { doc: `doc${nth}` })
    await until(() => clients.filter(({ closing }) => closing?.code === 4429).length === 1_980)
    expect(load.mock.calls.length).toBe(21)
    expect(rooms.stats()).toEqual({ openRooms: 21, connections: 22 })

    for (const client of clients) client.disconnect()
    await quiet()
    clock.advance(10_000)
    await until(() => rooms.stats().openRooms === 1)
    await writesOn(victim)
  })
})
