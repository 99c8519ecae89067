import { vi } from 'vitest'
import * as Y from 'yjs'
import type { Authorization } from '../authorization'
import type { CloseCode } from '../wire/closeCodes'
import { defaultLimits, type Limits } from '../limits'
import { createManualClock } from './manualClock'
import { MemoryLog } from '../log/memoryLog'
import type { Observer } from '../observer'
import { createRooms } from '../rooms'
import { TestClient } from './testClient'
import type { UpdateLog } from '../log/updateLog'

/** The credential in tests: who it is, and what the door says. */
export interface Visitor {
  readonly participant: string
  readonly answer?: 'rw' | 'ro' | CloseCode
}

interface Setting {
  readonly log?: UpdateLog
  readonly limits?: Partial<Limits>
  readonly authorize?: (doc: string, visitor: Visitor) => Promise<Authorization | CloseCode>
}

/** Lets each visitor in as what the credential says. */
export function letIn(_doc: string, visitor: Visitor): Promise<Authorization | CloseCode> {
  const { participant, answer = 'rw' } = visitor
  if (typeof answer === 'number') return Promise.resolve(answer)
  return Promise.resolve({
    participant,
    name: `Name of ${participant}`,
    colour: '#123456',
    mode: answer,
  })
}

/** Rooms over a log and a clock that the test controls, and participants who come in. */
export function setUpRooms({ log = new MemoryLog(), limits, authorize = letIn }: Setting = {}) {
  const clock = createManualClock()
  const onCommitted = vi.fn<(doc: string) => void>()
  const onFault = vi.fn<(doc: string, error: unknown) => void>()
  const observer = {
    committed: vi.fn<Observer['committed']>(),
    damaged: vi.fn<Observer['damaged']>(),
    fellBehind: vi.fn<Observer['fellBehind']>(),
    refused: vi.fn<Observer['refused']>(),
  }
  const rooms = createRooms({
    log,
    authorize,
    onCommitted,
    onFault,
    observer,
    limits: { ...defaultLimits, ...limits },
    clock,
  })

  /** Brings a client to a document, without waiting. */
  const bring = (
    client: TestClient,
    participant: string,
    {
      doc = 'd',
      ext = true,
      answer,
    }: { doc?: string; ext?: boolean; answer?: Visitor['answer'] } = {},
  ) => {
    const credential = answer === undefined ? { participant } : { participant, answer }
    client.connect((socket) => rooms.accept(socket, { doc, credential, ext }))
  }

  /** A participant who has joined and is synced. */
  const join = async (participant: string, options: Parameters<typeof bring>[2] = {}) => {
    const client = new TestClient()
    bring(client, participant, options)
    await until(() => client.isSynced)
    return client
  }

  return { rooms, log, clock, onCommitted, onFault, observer, bring, join }
}

/** How often a condition is looked at, and how long it is hoped for on a machine that has other things to do; in ms. */
export const PATIENT = { timeout: 20_000, interval: 1 }

/** Waits for a condition, as short as possible. */
export async function until(condition: () => boolean): Promise<void> {
  await vi.waitFor(() => {
    if (!condition()) throw new Error(`Not yet: ${String(condition)}`)
  }, PATIENT)
}

/** Waits until everything that is under way in this process has been delivered. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** What a log holds of a document, as the text and the whole. */
export async function storedDocument(log: UpdateLog, doc = 'd'): Promise<Y.Doc> {
  const { snapshot, tail } = await log.load(doc)
  const stored = new Y.Doc()
  for (const update of snapshot === null ? tail : [snapshot.update, ...tail])
    Y.applyUpdate(stored, update)
  return stored
}
