import { describe, expect, it } from 'vitest'
import { Awareness, type Identity } from './awareness'
import { createManualClock } from '../rules/manualClock'
import { setUpRooms, until } from '../rules/testRooms'

const userOf = (participant: string) => ({
  id: participant,
  name: `Name of ${participant}`,
  color: '#123456',
})

describe('awareness', () => {
  it('shows others who it is as the server knows it, whatever the client says (AWA-2)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan', { answer: 'ro' })]
    mari.show({ cursor: 5, user: { name: 'Jaan', color: 'red', admin: true } })
    await until(() => jaan.shown.has(mari.doc.clientID))
    expect(jaan.shown.get(mari.doc.clientID)?.state).toEqual({ cursor: 5, user: userOf('mari') })
    expect(mari.shown.size).toBe(0)

    jaan.show({ cursor: 1 })
    await until(() => mari.shown.has(jaan.doc.clientID))
  })

  it('drops what somebody says about another, unread (AWA-1)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan, piret] = [await join('mari'), await join('jaan'), await join('piret')]
    mari.show({ cursor: 1 })
    jaan.show({ cursor: 1 })
    await until(() => piret.shown.size === 2)

    jaan.show(null, mari.doc.clientID)
    jaan.show({ cursor: 99 }, mari.doc.clientID)
    jaan.show('{ this is not JSON', mari.doc.clientID)
    jaan.show({ cursor: 2 }, 424_242)
    jaan.show({ cursor: 3 })
    await until(() => piret.shown.get(jaan.doc.clientID)?.state?.['cursor'] === 3)

    expect(piret.shown.get(mari.doc.clientID)?.state).toMatchObject({ cursor: 1 })
    expect(piret.shown.size).toBe(2)
    expect(jaan.closing).toBeNull()
  })

  it('reads only the newest of all that a message says about one client (AWA-1, AWA-7)', () => {
    const awareness = new Awareness<Identity>(createManualClock(), 100)
    const mari = { participant: 'mari', name: 'Mari', colour: 'red' }
    const entries = ['{ no JSON', '{"cursor":1}', '{"cursor":2}'].map((json, clock) => ({
      client: 7,
      clock,
      json: new TextEncoder().encode(json),
    }))
    const news = awareness.take(mari, entries, () => null)
    expect(news.map(({ json }) => JSON.parse(new TextDecoder().decode(json)))).toEqual([
      { cursor: 2, user: { id: 'mari', name: 'Mari', color: 'red' } },
    ])
    const [{ clock, ...shown } = { clock: 0 }] = news
    expect(awareness.others({ ...mari })).toEqual([{ ...shown, clock: clock + 1 }])
  })

  it('does not let somebody begin with the id of another (AWA-1)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.text.insert(0, 'Tere')
    await until(() => mari.isSaved)
    jaan.show({ cursor: 1 }, mari.doc.clientID)
    mari.show({ cursor: 2 })
    await until(() => jaan.shown.has(mari.doc.clientID))
    expect(jaan.shown.get(mari.doc.clientID)?.state).toMatchObject({ user: userOf('mari') })
    expect(mari.shown.size).toBe(0)
  })

  it('tells the others when somebody goes, and a late echo does not bring them back (AWA-3, AWA-1)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan, piret] = [await join('mari'), await join('jaan'), await join('piret')]
    mari.show({ cursor: 1 })
    await until(() => piret.shown.has(mari.doc.clientID))
    mari.disconnect()
    await until(() => piret.shown.get(mari.doc.clientID)?.state === null)

    jaan.show({ cursor: 1 }, mari.doc.clientID)
    jaan.show({ cursor: 7 })
    await until(() => piret.shown.has(jaan.doc.clientID))
    expect(piret.shown.get(mari.doc.clientID)?.state).toBeNull()
  })

  it('shows whoever comes back at once, though the client’s own clock has not moved (AWA-4)', async () => {
    const { join, bring } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.show({ cursor: 1 })
    await until(() => jaan.shown.has(mari.doc.clientID))
    const first = jaan.shown.get(mari.doc.clientID)?.clock ?? 0
    mari.disconnect()
    await until(() => jaan.shown.get(mari.doc.clientID)?.state === null)

    bring(mari, 'mari')
    mari.show({ cursor: 1 })
    await until(() => jaan.shown.get(mari.doc.clientID)?.state !== null)
    expect(jaan.shown.get(mari.doc.clientID)?.clock).toBeGreaterThan(first)
  })

  it('moves an id to the newer connection of the same person; the older one ending changes nothing (AWA-1)', async () => {
    const { join, bring, rooms } = setUpRooms()
    const [mari, jaan, piret] = [await join('mari'), await join('jaan'), await join('piret')]
    mari.show({ cursor: 1 })
    await until(() => jaan.shown.has(mari.doc.clientID))
    const old = mari.end
    bring(mari, 'mari')
    mari.show({ cursor: 2 })
    await until(() => jaan.shown.get(mari.doc.clientID)?.state?.['cursor'] === 2)
    old.close()
    await until(() => rooms.stats().connections === 3)
    // What is told of the older one comes no later than this.
    piret.show({ cursor: 1 })
    await until(() => jaan.shown.has(piret.doc.clientID))
    expect(jaan.shown.get(mari.doc.clientID)?.state).toMatchObject({ cursor: 2 })
  })

  it('shows at once also after a restart whom others remember from before (AWA-4)', async () => {
    const before = setUpRooms()
    const [mari, jaan] = [await before.join('mari'), await before.join('jaan')]
    for (const cursor of [1, 2]) {
      mari.show({ cursor })
      await until(() => jaan.shown.get(mari.doc.clientID)?.state?.['cursor'] === cursor)
    }
    const remembered = jaan.shown.get(mari.doc.clientID)?.clock ?? Infinity

    const after = setUpRooms({ log: before.log })
    after.clock.advance(1_000)
    for (const [client, name] of [
      [mari, 'mari'],
      [jaan, 'jaan'],
    ] as const)
      after.bring(client, name)
    await until(() => mari.isSynced && jaan.isSynced)
    mari.show({ cursor: 3 })
    await until(() => jaan.shown.get(mari.doc.clientID)?.state?.['cursor'] === 3)
    expect(jaan.shown.get(mari.doc.clientID)?.clock).toBeGreaterThan(remembered)
  })

  it('takes nobody for an id of which they only say that it is gone (AWA-1)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.show(null, 7)
    mari.show({ cursor: 1 })
    await until(() => jaan.shown.has(mari.doc.clientID))
    expect(jaan.shown.has(7)).toBe(false)
  })

  it('lets somebody take themselves out and come in again', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.show({ cursor: 1 })
    mari.show(null)
    await until(() => jaan.shown.get(mari.doc.clientID)?.state === null)
    mari.show({ cursor: 2 })
    await until(() => jaan.shown.get(mari.doc.clientID)?.state !== null)
    expect(jaan.shown.get(mari.doc.clientID)?.state).toMatchObject({ cursor: 2 })
  })

  it('drops a state that is too large (AWA-5)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.show({ cursor: 'x'.repeat(5_000) })
    mari.show({ cursor: 1 })
    await until(() => jaan.shown.has(mari.doc.clientID))
    expect(jaan.shown.get(mari.doc.clientID)?.state).toMatchObject({ cursor: 1 })
  })

  it('is the newest of those that come in one tick, and the last one always (AWA-7)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    const before = jaan.received.length
    for (let cursor = 1; cursor <= 100; cursor += 1) mari.show({ cursor })
    await until(() => jaan.shown.get(mari.doc.clientID)?.state?.['cursor'] === 100)
    const told = jaan.received.slice(before).filter((type) => type === 'awareness')
    expect(told.length).toBeLessThan(20)
  })

  it('is repeated to whoever asks', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.show({ cursor: 1 })
    await until(() => jaan.shown.size === 1)
    jaan.shown.clear()
    jaan.end.send(new Uint8Array([3]))
    await until(() => jaan.shown.size === 1)
    expect(jaan.shown.get(mari.doc.clientID)?.state).toMatchObject({ cursor: 1 })
  })
})
