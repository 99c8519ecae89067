import { describe, expect, it, vi } from 'vitest'
import type { CloseCode } from '../wire/closeCodes'
import type { Authorization } from '../authorization'
import type { Concerned } from '../door'
import { MemoryLog } from '../log/memoryLog'
import { TestClient } from './testClient'
import { letIn, quiet, setUpRooms, until, type Visitor } from './testRooms'

describe('the door', () => {
  it.each([
    ['who has not signed in', 4401],
    ['whose document it is not', 4403],
    ['who asks for what does not exist', 4404],
  ] as const)('closes on %s with %d, and loads nothing (AUTH-1, OPEN-2)', async (_who, answer) => {
    const { bring, rooms, log } = setUpRooms()
    const stranger = new TestClient()
    stranger.text.insert(0, 'Tere')
    bring(stranger, 'x', { answer, ext: false })
    await until(() => stranger.closing !== null)
    expect(stranger.closing?.code).toBe(answer)
    expect(stranger.received).toEqual(['denied'])
    expect(rooms.stats()).toEqual({ openRooms: 0, connections: 0 })
    expect((await log.load('d')).tail).toEqual([])
  })

  it('reads nothing before it has decided (OPEN-2)', async () => {
    let decide: (answer: Authorization | CloseCode) => void = () => undefined
    const authorize = () =>
      new Promise<Authorization | CloseCode>((resolve) => {
        decide = resolve
      })
    const { bring, rooms } = setUpRooms({ authorize })
    const mari = new TestClient()
    bring(mari, 'mari')
    await quiet()
    expect([mari.received, rooms.stats().openRooms]).toEqual([[], 0])
    decide({ participant: 'mari', name: 'Mari', colour: 'red', mode: 'rw' })
    await until(() => mari.isSynced)
  })

  it('says "again" when it cannot decide or cannot load, and reports it', async () => {
    const failing = setUpRooms({ authorize: () => Promise.reject(new Error('no database')) })
    const mari = new TestClient()
    failing.bring(mari, 'mari')
    await until(() => mari.closing?.code === 1013)
    expect(failing.onFault).toHaveBeenCalledWith('d', expect.any(Error))

    const log = new MemoryLog()
    await log.close()
    const closed = setUpRooms({ log })
    closed.bring(mari, 'mari')
    await until(() => mari.closing?.code === 1013)
    expect(closed.rooms.stats()).toEqual({ openRooms: 0, connections: 0 })
  })

  it('forgets who left while it was deciding', async () => {
    const { bring, rooms } = setUpRooms()
    const mari = new TestClient()
    bring(mari, 'mari')
    mari.disconnect()
    await quiet()
    expect(rooms.stats().connections).toBe(0)
  })
})

describe('changed rights', () => {
  it('send the people of a document, or one person everywhere, back to the door (AUTH-2)', async () => {
    const { join, rooms } = setUpRooms()
    const mari = await join('mari')
    const elsewhere = await join('mari', { doc: 'another' })
    const jaan = await join('jaan')

    rooms.recheck({ doc: 'another' })
    await until(() => elsewhere.closing?.code === 4500)
    expect([mari.closing, jaan.closing]).toEqual([null, null])

    rooms.recheck({ participant: 'mari' })
    await until(() => mari.closing?.code === 4500)
    expect(jaan.closing).toBeNull()
  })

  it('send whatever an account has opened back to the door, as whoever that was (AUTH-2)', async () => {
    const { join, rooms } = setUpRooms({ authorize: onAccount })
    const [mari, guest] = [await join('mari'), await join('guest', { doc: 'another' })]
    const jaan = await join('jaan')
    rooms.recheck({ account: 'of mari' })
    await until(() => mari.closing?.code === 4500 && guest.closing?.code === 4500)
    expect(jaan.closing).toBeNull()
  })

  /** Somebody who is being let in, step by step: each decision waits for the test. */
  const lettingIn = async () => {
    const gates: (() => void)[] = []
    let answer: Visitor['answer'] = 'rw'
    const authorize = async (doc: string, visitor: Visitor) => {
      const decision = await onAccount(doc, { ...visitor, answer })
      await new Promise<void>((open) => gates.push(open))
      return decision
    }
    const log = new MemoryLog()
    const { bring, rooms } = setUpRooms({ authorize, log })
    const mari = new TestClient()
    const change = async (after: Visitor['answer'], concerned: Concerned) => {
      await until(() => gates.length === 1)
      answer = after
      rooms.recheck(concerned)
      gates[0]?.()
    }
    bring(mari, 'mari')
    return { mari, gates, change, rooms, log }
  }

  it.each([{ doc: 'd' }, { participant: 'mari' }, { account: 'of mari' }])(
    'are noticed when those of %o change while they are being let in (AUTH-2)',
    async (concerned) => {
      const { mari, gates, change } = await lettingIn()
      await change(4403, concerned)
      await until(() => gates.length === 2)
      gates[1]?.()
      await until(() => mari.closing?.code === 4403)
      expect(mari.received).toEqual(['denied'])
    },
  )

  it('are noticed each time that they change while somebody is being let in (AUTH-2)', async () => {
    const { mari, gates, change, rooms } = await lettingIn()
    await change('rw', { participant: 'mari' })
    await until(() => gates.length === 2)
    rooms.recheck({ account: 'of mari' })
    gates[1]?.()
    await until(() => gates.length === 3)
    gates[2]?.()
    await until(() => mari.isSynced)
    expect(gates).toHaveLength(3)
  })

  it('let in who was refused by a decision of before (AUTH-2)', async () => {
    const gates: (() => void)[] = []
    const answers: Visitor['answer'][] = [4403, 'rw']
    const authorize = async (doc: string, visitor: Visitor) => {
      const decision = await letIn(doc, { ...visitor, answer: answers.shift() })
      await new Promise<void>((open) => gates.push(open))
      return decision
    }
    const { bring, rooms } = setUpRooms({ authorize })
    const mari = new TestClient()
    bring(mari, 'mari')
    await until(() => gates.length === 1)
    rooms.recheck({ account: 'of mari' })
    gates[0]?.()
    await until(() => gates.length === 2)
    gates[1]?.()
    await until(() => mari.isSynced)
    expect(mari.received).not.toContain('denied')
  })

  it.each([{ doc: 'another' }, { participant: 'jaan' }, { account: 'of jaan' }])(
    'of %o do not concern who is being let in meanwhile (AUTH-2)',
    async (concerned) => {
      const { mari, gates, change } = await lettingIn()
      await change(4403, concerned)
      await until(() => mari.isSynced)
      expect(gates).toHaveLength(1)
    },
  )

  it('are noticed while the document is being loaded, and only by those concerned (AUTH-2)', async () => {
    const log = new MemoryLog()
    const load = log.load.bind(log)
    let goOn: () => void = () => undefined
    vi.spyOn(log, 'load').mockImplementation(async (doc) => {
      await new Promise<void>((resolve) => (goOn = resolve))
      return await load(doc)
    })
    const { bring, rooms } = setUpRooms({ log })
    const [mari, jaan] = [new TestClient(), new TestClient()]
    bring(mari, 'mari')
    bring(jaan, 'jaan')
    await quiet()
    rooms.recheck({ participant: 'mari' })
    goOn()
    await until(() => mari.closing !== null && jaan.isSynced)
    expect(mari.closing?.code).toBe(4500)
  })
})

describe('a right that ends by itself', () => {
  it('closes its socket, also when nobody sends anything, and no other (AUTH-4)', async () => {
    const { bring, join, clock } = setUpRooms({
      authorize: (doc, visitor) =>
        visitor.participant === 'mari' ? letIn(doc, visitor) : lentUntil(clock.now() + 60_000),
    })
    const mari = await join('mari')
    const partner = new TestClient()
    bring(partner, 'partner')
    await until(() => partner.isSynced)
    clock.advance(55_000)
    expect(partner.closing).toBeNull()
    clock.advance(10_000)
    await until(() => partner.closing?.code === 4500)
    expect(mari.closing).toBeNull()
  })
})

/** Everybody has an account of their own, but the guest, who is here on that of Mari. */
async function onAccount(doc: string, visitor: Visitor): Promise<Authorization | CloseCode> {
  const decision = await letIn(doc, visitor)
  const owner = visitor.participant === 'guest' ? 'mari' : visitor.participant
  return typeof decision === 'number' ? decision : { ...decision, account: `of ${owner}` }
}

function lentUntil(moment: number): Promise<Authorization> {
  const who = { participant: 'partner', name: 'Partner', colour: '#123456' }
  return Promise.resolve({ ...who, mode: 'rw', until: moment })
}

it('a reader is told everything, sees who is here and is seen (RO-3)', async () => {
  const { join, bring } = setUpRooms()
  const mari = await join('mari')
  mari.show({ cursor: 1 })
  const reader = new TestClient()
  bring(reader, 'guest', { answer: 'ro' })
  await until(() => reader.isSynced && reader.shown.size === 1)
  mari.text.insert(0, 'Tere')
  await until(() => reader.text.toJSON() === 'Tere')
  reader.show({ cursor: 2 })
  await until(() => mari.shown.get(reader.doc.clientID)?.state?.['cursor'] === 2)
  expect(reader.closing).toBeNull()
})
