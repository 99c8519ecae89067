import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createManualClock } from './manualClock'
import { defaultLimits, type Limits } from '../limits'
import { LiveDocument } from '../state/liveDocument'
import { setUpRooms, until } from './testRooms'
import { scanUpdate } from '../update/scanUpdate'

const clock = createManualClock()

function live(doc: Y.Doc, limits: Partial<Limits> = {}): LiveDocument {
  const snapshot = { update: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) }
  const stored = { snapshot, tail: [], tailSeqs: [], seq: 1, owners: new Map(), mergesUntil: 0 }
  return new LiveDocument(
    { ...stored, damage: [] },
    () => null,
    () => undefined,
    { clock, limits: { ...defaultLimits, ...limits } },
  )
}

/** A document, and the state of those who were away when its author wrote the last of it. */
function setUpAway() {
  const author = new Y.Doc()
  author.getText('text').insert(0, 'Tere, mari')
  const away = Y.encodeStateVector(author)
  author.getText('text').insert(0, 'Oi. ')
  return { author, away, document: live(author) }
}

describe('many who come back with one state', () => {
  it('are told what they lack from one answer, until something changes (JOIN-2)', () => {
    const { author, away, document } = setUpAway()
    const answer = document.joinAnswer(away)[0]
    expect(document.joinAnswer(new Uint8Array(away))[0]).toBe(answer)
    expect(document.joinAnswer(Y.encodeStateVector(author))[0]).not.toBe(answer)

    // A deletion does not show in a state vector.
    const before = Y.encodeStateVector(author)
    author.getText('text').delete(0, 4)
    document.apply(Y.encodeStateAsUpdate(author, before))
    const told = document.joinAnswer(away)[0]
    expect(told).not.toBe(answer)
    expect(told?.messages[0]).not.toEqual(answer?.messages[0])
  })

  it('are one, whatever each of them has unsent (JOIN-2)', () => {
    const { author, away, document } = setUpAway()
    const [answer] = document.joinAnswer(away)
    const behind = Y.decodeStateVector(away)
    for (const unsent of [1, 2, 3]) {
      const state = Y.encodeStateVector(new Map([...behind, [unsent, 5]]))
      expect(document.joinAnswer(state)[0]).toBe(answer)
    }
    const ahead = (by: number) =>
      document.joinAnswer(Y.encodeStateVector(new Map([[author.clientID, 14 + by]])))[0]
    expect(ahead(7)).toBe(ahead(0))
    expect(ahead(0)).not.toBe(answer)
  })

  it('get the whole where their states are invented, or nothing could be encoded anew for them (JOIN-2, LIM-10)', () => {
    const author = new Y.Doc()
    author.getText('text').insert(0, 'x'.repeat(1_000))
    const document = live(author, { encodedPerSecond: 1_000, encodedAtOnce: 3_000 })
    const [whole] = document.joinAnswer(new Uint8Array([0]))
    const inventor = Y.encodeStateVector(new Map([[author.clientID + 1, 9]]))
    expect(document.joinAnswer(inventor)[0]).toBe(whole)

    const isWhole = (_: unknown, at: number) =>
      document.joinAnswer(Y.encodeStateVector(new Map([[author.clientID, at + 1]])))[0] === whole
    const ten = Array.from({ length: 10 })
    expect(ten.map(isWhole)).toEqual(ten.map((_, at) => at >= 3))
    clock.advance(4_000)
    expect(ten.slice(0, 5).map(isWhole)).toEqual([false, false, false, true, true])
  })

  it('are believed what is known word for word, and nothing else (JOIN-2, RO-2)', () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'Tere')
    doc.getText('text').delete(0, 2)
    const document = live(doc)
    const judge = (update: Uint8Array) =>
      document.judge(scanUpdate(update), { author: 'mari', update })
    const all = Y.encodeStateAsUpdate(doc)
    expect([judge(all), judge(new Uint8Array(all))]).toEqual(['known', 'known'])
    doc.getText('text').delete(0, 1)
    expect(judge(Y.encodeStateAsUpdate(doc))).toBe('new')
    expect(judge(all)).toBe('known')
  })
})

type Step = { who: number; act: 'insert' | 'delete' | 'leave' | 'return' }

const step = fc.record<Step>({
  who: fc.nat(3),
  act: fc.constantFrom('insert', 'delete', 'leave', 'return'),
})

it.each([
  ['what everybody has', {}],
  ['that also where the whole is handed out', { encodedPerSecond: 1, encodedAtOnce: 1 }],
])('whoever comes back at whatever moment has %s (JOIN-2, OPEN-3)', async (_what, limits) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { join, bring } = setUpRooms({ limits })
      const people = [await join('p0'), await join('p1'), await join('p2'), await join('p3')]
      const isAway = people.map(() => false)
      for (const { who, act } of steps) {
        const person = people[who]
        if (person === undefined) continue
        if (act === 'insert') person.text.insert(0, `${who}`)
        else if (act === 'delete' && person.text.length > 0) person.text.delete(0, 1)
        else if (act === 'leave') {
          person.disconnect()
          isAway[who] = true
        } else if (act === 'return' && isAway[who]) {
          bring(person, `p${who}`)
          isAway[who] = false
          await until(() => person.isSynced)
        }
      }
      for (const [who, person] of people.entries()) if (isAway[who]) bring(person, `p${who}`)
      await until(() => people.every(({ isSaved }) => isSaved))
      await until(() => new Set(people.map(({ text }) => text.toJSON())).size === 1)
      expect(people.map(({ nacks }) => nacks)).toEqual([[], [], [], []])
    }),
    { numRuns: 40 },
  )
})

it('a step 2 that has a gap is not taken for known when it comes again, byte for byte (GAP-2, JOIN-2)', async () => {
  const { join } = setUpRooms()
  const mari = await join('mari')
  mari.answers = false
  mari.received = []
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'T')
  const before = Y.encodeStateVector(doc)
  doc.getText('text').insert(1, 'ere')
  for (const expected of [1, 2]) {
    mari.sendStep2(Y.encodeStateAsUpdate(doc, before))
    await until(() => mari.received.length === expected)
  }
  expect(mari.received).toEqual(['step1', 'step1'])
  mari.sendStep2(Y.encodeStateAsUpdate(doc))
  await until(() => mari.durable === 3)
})
