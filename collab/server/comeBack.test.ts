import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createManualClock } from './manualClock'
import { LiveDocument } from './liveDocument'
import { setUpRooms, until } from './testRooms'
import { scanUpdate } from './scanUpdate'

function live(doc: Y.Doc): LiveDocument {
  const snapshot = { update: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) }
  const stored = { snapshot, tail: [], tailSeqs: [], seq: 1, owners: new Map(), mergesUntil: 0 }
  return new LiveDocument(
    { ...stored, damage: [] },
    () => null,
    () => undefined,
    createManualClock(),
  )
}

describe('many who come back with one state', () => {
  it('are told what they lack from one answer, until something changes (JOIN-2)', () => {
    const author = new Y.Doc()
    author.getText('text').insert(0, 'Tere, mari')
    const away = Y.encodeStateVector(author)
    author.getText('text').insert(0, 'Oi. ')
    const document = live(author)
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

it('whoever comes back at whatever moment has what everybody has (JOIN-2, OPEN-3)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { join, bring } = setUpRooms()
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
