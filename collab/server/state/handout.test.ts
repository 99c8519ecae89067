import { beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Bundle } from '../wire/bundle'
import { Handout } from './handout'
import { defaultLimits } from '../limits'
import { NOTHING_STORED } from '../log/nothingStored'
import { createManualClock } from '../rules/manualClock'
import { decode } from '../wire/protocol'

const NOTHING_YET = Y.encodeStateVector(new Y.Doc())

let doc: Y.Doc
let handout: Handout
beforeEach(() => {
  doc = new Y.Doc()
  handout = new Handout(NOTHING_STORED, {
    clock: createManualClock(),
    limits: defaultLimits,
    clockOf: (client) => Y.getState(doc.store, client),
    stateVector: () => Y.encodeStateVector(doc),
    encode: (stateVector) => Y.encodeStateAsUpdate(doc, stateVector),
  })
  doc.on('update', (update: Uint8Array) => handout.add(update))
})

/** Everybody types at the end, one letter at a time. */
function type(letters: string): void {
  for (const letter of letters) doc.getText('text').insert(doc.getText('text').length, letter)
}

/** What somebody reads who had `own` and is handed these. */
function read(bundles: readonly Bundle[], own = new Y.Doc()): string {
  for (const frame of bundles.flatMap(({ messages }) => messages)) {
    const message = decode(frame)
    if (message.type === 'update') Y.applyUpdate(own, message.update)
  }
  return own.getText('text').toJSON()
}

function copy(): Y.Doc {
  const copied = new Y.Doc()
  Y.applyUpdate(copied, Y.encodeStateAsUpdate(doc))
  return copied
}

it('two who come back with one state are each handed what was written until then (JOIN-2)', () => {
  type('Te')
  const [mari, jaan] = [copy(), copy()]
  const stateVector = Y.encodeStateVector(doc)
  type('r')
  expect(read(handout.answer(stateVector), mari)).toBe('Ter')
  type('e')
  expect(read(handout.answer(stateVector), jaan)).toBe('Tere')
})

it('whoever comes after a compaction is handed the whole, with what was written meanwhile (JOIN-1)', () => {
  type('Te')
  expect(read(handout.answer(NOTHING_YET))).toBe('Te')
  const whole = Y.encodeStateAsUpdate(doc)
  type('re')
  handout.adopt(whole, 2)
  expect(read(handout.answer(NOTHING_YET))).toBe('Tere')
})

it('a compaction that is older than what is handed out takes nothing away (JOIN-1)', () => {
  type('Te')
  const whole = Y.encodeStateAsUpdate(doc)
  type('re')
  handout.whole()
  handout.adopt(whole, 2)
  expect(read(handout.answer(NOTHING_YET))).toBe('Tere')
})

it('whoever lacks none of the newest is handed none (LIM-5)', () => {
  type('Tere')
  expect(handout.newest(0).messages).toEqual([])
  expect(handout.newest(1).messages).toHaveLength(1)
})
