import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from '../log/memoryLog'
import type { TestClient } from './testClient'
import { quiet, setUpRooms, storedDocument, until } from './testRooms'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const NOW = 1_700_000_000_000

/** What each change makes of a document, one after the other. */
function updatesOf(doc: Y.Doc, ...changes: ((text: Y.Text) => void)[]): Uint8Array[] {
  return changes.map((change) => {
    const before = Y.encodeStateVector(doc)
    change(doc.getText('text'))
    return Y.encodeStateAsUpdate(doc, before)
  })
}

/** Three changes of one person that build on each other. */
function inThree(): [Uint8Array, Uint8Array, Uint8Array] {
  const [first, second, third] = updatesOf(
    new Y.Doc(),
    (text) => text.insert(0, 'esiteks '),
    (text) => text.insert(8, 'teiseks '),
    (text) => text.insert(16, 'viimaks'),
  )
  if (!first || !second || !third) throw new Error('There are three.')
  return [first, second, third]
}

const answerInParts = (by: TestClient, [first, second, third] = inThree()): void => {
  by.sendPart(first)
  by.sendPart(second)
  by.sendStep2(third)
}

describe('a step 2 that comes in parts', () => {
  it('is stored, told and acknowledged part by part (PART-1, ACK-1)', async () => {
    const { join } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    answerInParts(mari)
    await until(() => mari.isSaved)
    expect([mari.sent, mari.nacks]).toEqual([3, []])
    await until(() => jaan.text.toJSON() === 'esiteks teiseks viimaks')
  })

  it('of which nothing is new is acknowledged, also by somebody who may only read (PART-1, RO-2)', async () => {
    const { join } = setUpRooms()
    const parts = inThree()
    answerInParts(await join('mari'), parts)
    const jaan = await join('jaan', { answer: 'ro' })
    await until(() => jaan.isSaved && jaan.text.length > 20)
    answerInParts(jaan, parts)
    await until(() => jaan.isSaved)
    expect(jaan.nacks).toEqual([])
  })

  it('may hold what others wrote, after a restore (PART-1, REST-1)', async () => {
    const [first, ...more] = inThree()
    const log = new MemoryLog()
    await log.append([{ doc: 'd', update: first, author: 'mari', clients: [] }])
    log.mergesUntil = NOW + WEEK_MS
    const { join } = setUpRooms({ log })
    const jaan = await join('jaan')
    for (const update of more) jaan.sendPart(update)
    await until(() => jaan.isSaved)
    expect(jaan.nacks).toEqual([])
    expect((await storedDocument(log)).getText('text').toJSON()).toBe('esiteks teiseks viimaks')
  })

  it('settles what waits for a step 2 only with the last of it (GAP-2, PART-1)', async () => {
    const { join } = setUpRooms()
    const mari = await join('mari')
    await until(() => mari.isSaved)
    mari.answers = false
    const [first, second, third] = inThree()
    mari.sendUpdate(third)
    await until(() => mari.received.filter((type) => type === 'step1').length === 2)
    mari.sendPart(first)
    await quiet()
    expect(mari.durable).toBe(0)
    mari.sendStep2(Y.mergeUpdates([second, third]))
    await until(() => mari.isSaved)
  })
})

describe('of a step 2 in parts, one that is refused', () => {
  const limits = { frameBytes: 400 }
  const tooBig = (): Uint8Array =>
    updatesOf(new Y.Doc(), (text) => text.insert(0, 'x'.repeat(500)))[0] ?? new Uint8Array()

  it('takes what follows of it along, so that nothing is asked for again in vain (PART-2)', async () => {
    const { join } = setUpRooms({ limits })
    const mari = await join('mari')
    await until(() => mari.isSaved)
    answerInParts(mari, [tooBig(), ...inThree().slice(1)] as [Uint8Array, Uint8Array, Uint8Array])
    await until(() => mari.nacks.length === 3)
    expect(mari.nacks).toEqual([1, 2, 3].map((n) => ({ n, code: 'too-big' })))
    expect(mari.received.filter((type) => type === 'step1')).toHaveLength(1)
  })

  it('says nothing of what came before it, of other updates, or of the next step 2 (PART-2)', async () => {
    const { join, log } = setUpRooms({ limits })
    const mari = await join('mari')
    await until(() => mari.isSaved)
    const [first, second, third] = inThree()
    mari.sendPart(first)
    mari.sendPart(tooBig())
    mari.text.insert(0, 'uus ')
    mari.sendStep2(third)
    await until(() => mari.nacks.length === 2)
    expect(mari.nacks.map(({ n }) => n)).toEqual([2, 4])

    answerInParts(mari, [first, second, third])
    await until(() => mari.durable === 7)
    expect(mari.nacks).toHaveLength(2)
    expect((await log.load('d')).tail).toHaveLength(4)
  })
})
