import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from '../log/memoryLog'
import { TestClient } from './testClient'
import { quiet, setUpRooms, storedDocument, until } from './testRooms'

type Step =
  | { readonly do: 'insert'; readonly who: number; readonly at: number; readonly text: string }
  | { readonly do: 'delete'; readonly who: number; readonly at: number }
  | { readonly do: 'set'; readonly who: number; readonly at: number }
  | { readonly do: 'leave' | 'come'; readonly who: number }
  | { readonly do: 'stall' | 'release' | 'fail' | 'wait' | 'idle' }

const who = fc.nat(4)
const at = fc.nat(1_000)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('insert'),
      who,
      at,
      text: fc.string({ minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete'), who, at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('set'), who, at }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('leave', 'come'), who }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('stall', 'release', 'fail', 'wait', 'idle') }),
  },
)

/** Everything a document holds, so that two can be compared. */
const contentOf = (doc: Y.Doc) => ({
  text: doc.getText('text').toJSON(),
  map: ['k0', 'k1', 'k2'].map((key) => doc.getMap('map').get(key) ?? null),
  state: [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b),
})

function edit(client: TestClient, step: Step): void {
  if (step.do === 'insert') client.text.insert(step.at % (client.text.length + 1), step.text)
  else if (step.do === 'delete' && client.text.length > 0)
    client.text.delete(step.at % client.text.length, 1)
  else if (step.do === 'set') client.doc.getMap('map').set(`k${step.at % 3}`, step.at)
}

/** At any moment: what somebody has of others, and what they were told is saved, is in the log (ORD-1, ACK-1). */
async function checkTruth(log: MemoryLog, clients: readonly TestClient[]): Promise<void> {
  await quiet()
  const stored = await storedDocument(log)
  for (const { doc, isSaved } of clients) {
    for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(doc))) {
      if (client === doc.clientID && !isSaved) continue
      expect(Y.getState(stored.store, client)).toBeGreaterThanOrEqual(clock)
    }
  }
}

/** Runs the steps, then lets everybody come back and the log be well, and waits until all is saved. */
async function run(people: number, steps: readonly Step[]) {
  const log = new MemoryLog()
  const { bring, clock } = setUpRooms({ log, limits: { tailUpdates: 10, messagesAtOnce: 10_000 } })
  const clients = Array.from({ length: people }, () => new TestClient())
  const come = (client: TestClient) => {
    client.disconnect()
    bring(client, `p${clients.indexOf(client)}`)
  }
  for (const client of clients) come(client)
  for (const step of steps) {
    const client = 'who' in step ? clients[step.who % people] : undefined
    if (step.do === 'stall') log.stall()
    else if (step.do === 'release') log.release()
    else if (step.do === 'fail') log.failNext()
    else if (step.do === 'wait') await checkTruth(log, clients)
    else if (step.do === 'idle') clock.advance(6_000)
    else if (client === undefined) continue
    else if (step.do === 'leave') client.disconnect()
    else if (step.do === 'come') come(client)
    else edit(client, step)
  }
  log.release()
  for (const client of clients) come(client)
  await until(() => {
    // A commit that fails now sends people away once more.
    for (const client of clients) if (client.closing !== null) come(client)
    const contents = clients.map(({ doc }) => JSON.stringify(contentOf(doc)))
    return clients.every(({ isSaved }) => isSaved) && new Set(contents).size === 1
  })
  return { clients, stored: await storedDocument(log) }
}

it('whatever happens, all converge to what the log holds, and nothing typed is lost (ORD-1, DUR-2, DUR-3, ACK-1)', async () => {
  const session = fc.tuple(
    fc.integer({ min: 2, max: 5 }),
    fc.array(step, { minLength: 5, maxLength: 60 }),
  )
  await fc.assert(
    fc.asyncProperty(session, async ([people, steps]) => {
      const { clients, stored } = await run(people, steps)
      for (const { doc, nacks } of clients) {
        expect(contentOf(doc)).toEqual(contentOf(stored))
        expect(nacks).toEqual([])
      }
      expect(stored.store.pendingStructs).toBeNull()
    }),
    { numRuns: 60, endOnFailure: true },
  )
})
