import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { TestClient } from './testClient'
import { setUpRooms, until } from './testRooms'

describe('content under the client id of somebody else', () => {
  const forged = (victim: Y.Doc): Uint8Array => {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(victim))
    copy.clientID = victim.clientID
    const before = Y.encodeStateVector(copy)
    copy.getText('text').insert(0, 'vale')
    return Y.encodeStateAsUpdate(copy, before)
  }

  it('is refused, and the owner types on (AUTH-3, NACK-1)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.text.insert(0, 'Tere')
    await until(() => jaan.text.toJSON() === 'Tere')

    jaan.sendUpdate(forged(mari.doc))
    await until(() => jaan.nacks.length > 0)
    expect(jaan.nacks).toEqual([{ n: 1, code: 'foreign-client' }])
    expect(jaan.closing).toBeNull()

    mari.text.insert(4, '!')
    await until(() => mari.isSaved && jaan.text.toJSON() === 'Tere!')
  })

  it('is refused before the owner has written anything, when the id is known from awareness (AUTH-3)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.show({ cursor: 1 })
    await until(() => jaan.shown.has(mari.doc.clientID))
    jaan.sendUpdate(forged(mari.doc))
    await until(() => jaan.nacks.length > 0)
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved && jaan.text.toJSON() === 'Tere')
    expect(jaan.nacks).toEqual([{ n: 1, code: 'foreign-client' }])
  })

  it('is refused after a restart and a compaction too (AUTH-3)', async () => {
    const { join, log, clock, rooms } = setUpRooms()
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    mari.disconnect()
    clock.advance(10_000)
    await until(() => rooms.stats().openRooms === 0)

    const jaan = await setUpRooms({ log }).join('jaan')
    jaan.sendUpdate(forged(mari.doc))
    await until(() => jaan.nacks.length > 0)
    expect(jaan.nacks).toEqual([{ n: 1, code: 'foreign-client' }])
  })

  it('is nobody’s offence when it is known already, or from another tab of the same person (AUTH-3)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan, tab] = [await join('mari'), await join('jaan'), await join('mari')]
    mari.text.insert(0, 'Tere')
    await until(() => jaan.text.toJSON() === 'Tere')

    jaan.sendUpdate(Y.encodeStateAsUpdate(jaan.doc))
    tab.sendUpdate(forged(mari.doc))
    await until(() => jaan.isSaved && tab.isSaved)
    expect([jaan.nacks, tab.nacks]).toEqual([[], []])
  })

  it('closes a stock client with 4403 (NACK-2)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan', { ext: false })]
    mari.text.insert(0, 'Tere')
    await until(() => jaan.text.toJSON() === 'Tere')
    jaan.sendUpdate(forged(mari.doc))
    await until(() => jaan.closing !== null)
    expect(jaan.closing?.code).toBe(4403)
  })
})

describe('a read-only connection', () => {
  it('is told that it may not write, and stays (RO-1)', async () => {
    const { join, log } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan', { answer: 'ro' })]
    expect(jaan.states).toEqual([{ mode: 'ro', reason: 'rights' }])

    jaan.text.insert(0, 'ei')
    await until(() => jaan.nacks.length > 0)
    expect(jaan.nacks).toEqual([{ n: 1, code: 'ro' }])
    await until(() => jaan.states.length === 2)
    expect(jaan.closing).toBeNull()
    expect((await log.load('d')).tail).toEqual([])

    mari.text.insert(0, 'Tere')
    await until(() => jaan.text.toJSON().includes('Tere'))
  })

  it('may bring what is known, which is acknowledged (RO-2)', async () => {
    const { join, bring } = setUpRooms()
    const mari = await join('mari')
    mari.text.insert(0, 'Tere')
    mari.text.delete(0, 1)
    await until(() => mari.isSaved)
    const jaan = await join('jaan', { answer: 'ro' })
    await until(() => jaan.isSaved && jaan.sent === 1)

    jaan.disconnect()
    jaan.text.insert(0, 'ei')
    bring(jaan, 'jaan', { answer: 'ro' })
    await until(() => jaan.nacks.length > 0)
    expect(jaan.nacks).toEqual([{ n: 1, code: 'ro' }])
  })

  it('hears it in y-protocols’ own words when it is a stock client (NACK-2)', async () => {
    const { join } = setUpRooms()
    const jaan = await join('jaan', { answer: 'ro', ext: false })
    jaan.text.insert(0, 'ei')
    await until(() => jaan.received.includes('denied'))
    expect(jaan.closing).toBeNull()
    expect(jaan.received).not.toContain('nack')
  })
})

it('whoever is refused for want of room holds none themselves (LIM-6, CLOSE-4)', async () => {
  const limits = { connectionsPerParticipant: 2, connectionsPerDocument: 1 }
  const { join, bring, rooms, clock } = setUpRooms({ limits })
  const jaan = await join('jaan')
  for (let nth = 0; nth < 5; nth += 1) {
    const mari = new TestClient()
    bring(mari, 'mari')
    await until(() => mari.closing !== null)
    expect(mari.closing?.code).toBe(1013)
  }
  jaan.disconnect()
  await until(() => rooms.stats().connections === 0)
  clock.advance(5_000)
  await until(() => rooms.stats().openRooms === 0)
})
