import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Awaited } from './awaited'
import { Moves } from './moves'
import { scanUpdate } from './scanUpdate'

const LIMIT = 1_000_000
const ANY = 8

/** So many items of client 1, each with some values, one after the other. */
function valuesOneByOne(items: number, each: number): Uint8Array {
  const encoder = encoding.createEncoder()
  const write = (...numbers: number[]) =>
    numbers.forEach((number) => encoding.writeVarUint(encoder, number))
  write(1, items, 1, 0)
  for (let nth = 0; nth < items; nth += 1) {
    encoding.writeUint8(encoder, nth === 0 ? ANY : ANY + 0x80)
    if (nth > 0) write(1, nth * each - 1)
    else {
      write(1)
      encoding.writeVarString(encoder, 'list')
    }
    write(each)
    for (let left = each; left > 0; left -= 1) encoding.writeAny(encoder, undefined)
  }
  write(0)
  return encoding.toUint8Array(encoder)
}

/** A deletion of every other clock of client 1. */
function everyOther(ranges: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [0, 1, 1, ranges]) encoding.writeVarUint(encoder, number)
  for (let nth = 0; nth < ranges; nth += 1) {
    encoding.writeVarUint(encoder, nth * 2)
    encoding.writeVarUint(encoder, 1)
  }
  return encoding.toUint8Array(encoder)
}

/** What the update counts as in a document that has the others; those that are `awaited` are not applied yet. */
function workOf(update: Uint8Array, before: readonly Uint8Array[] = [], isAwaited = false) {
  const doc = new Y.Doc()
  const awaited = new Awaited()
  const moves = new Moves(() => doc, awaited)
  const take = (one: Uint8Array) => {
    const scanned = scanUpdate(one)
    awaited.add(scanned)
    return moves.accept(scanned, (client) => Y.getState(doc.store, client), LIMIT)
  }
  for (const one of before) {
    if (isAwaited) take(one)
    else Y.applyUpdate(doc, one)
  }
  return take(update)
}

const edited = (edit: (doc: Y.Doc) => void, before: readonly Uint8Array[] = []) => {
  const doc = new Y.Doc()
  for (const one of before) Y.applyUpdate(doc, one)
  const state = Y.encodeStateVector(doc)
  doc.transact(() => edit(doc))
  return Y.encodeStateAsUpdate(doc, state)
}

describe('an update is refused when Yjs would have to copy too much for it (LIM-12)', () => {
  it('which brings many values one by one', () => {
    expect(() => workOf(valuesOneByOne(20_000, 1))).toThrow('moved')
  })

  it.each([true, false])('which cuts many values into pieces, awaited: %s', (isAwaited) => {
    const values = valuesOneByOne(1, 100_000)
    expect(() => workOf(everyOther(1_000), [values], isAwaited)).toThrow('moved')
  })

  it('which cuts a text into pieces in front of very much else', () => {
    const text = edited((doc) => {
      doc.clientID = 1
      doc.getText('text').insert(0, 'a'.repeat(10_000))
      for (let nth = 0; nth < 100_000; nth += 1) doc.getMap('map').set(String(nth), nth)
    })
    expect(() => workOf(everyOther(5_000), [text])).toThrow('moved')
  })

  it('which deletes at once what becomes one two by two', () => {
    const pairs = edited((doc) => {
      const text = doc.getText('text')
      for (let nth = 0; nth < 60_000; nth += 1) text.insertEmbed(nth % 2, { nth })
    })
    const all = edited((doc) => doc.getText('text').delete(0, 60_000), [pairs])
    expect(() => workOf(all, [pairs])).toThrow('moved')
  })

  it('and one that adds to values counts for the values, also for those that are awaited', () => {
    const values = valuesOneByOne(1, 160_000)
    const more = edited(
      (doc) => {
        doc.clientID = 1
        doc.getArray('list').push([1])
      },
      [values],
    )
    expect(workOf(more, [values])).toBeGreaterThan(9_999)
    expect(workOf(more, [values], true)).toBeGreaterThan(9_999)
  })
})

describe('work that people make counts little (LIM-12)', () => {
  const board = edited((doc) => {
    for (let nth = 0; nth < 2_000; nth += 1) {
      const card = new Y.Map<unknown>([
        ['x', nth],
        ['text', new Y.Text('Tere, see on kaart.')],
      ])
      doc.getMap('cards').set(`card${nth}`, card)
    }
  })

  it('a whole board, and one that holds many values', () => {
    expect(workOf(board)).toBe(0)
    expect(workOf(valuesOneByOne(1, 100_000))).toBe(0)
  })

  it('a document brought back whole in which much was deleted', () => {
    const worn = edited((doc) => {
      const list = doc.getArray('list')
      for (let nth = 0; nth < 8_000; nth += 1) list.push([new Y.Map()])
      for (let nth = 0; nth < 4_000; nth += 1) list.delete(nth)
    })
    expect(workOf(worn)).toBeLessThan(LIMIT / 1_000)
  })

  it('typing, and dragging for a day', () => {
    const text = edited((doc) => doc.getText('text').insert(0, 'Tere'))
    expect(
      workOf(
        edited((doc) => doc.getText('text').insert(4, '!'), [text]),
        [text],
      ),
    ).toBe(0)
    const drags = edited((doc) => {
      for (let nth = 0; nth < 20_000; nth += 1) doc.getMap('card').set(nth % 2 ? 'x' : 'y', nth)
    })
    expect(workOf(drags)).toBeLessThan(1_000)
  })

  it('deleting every card of a large board', () => {
    const clear = edited(
      (doc) => {
        const cards = doc.getMap('cards')
        for (const [nth, id] of [...cards.keys()].entries()) if (nth % 2) cards.delete(id)
      },
      [board],
    )
    expect(workOf(clear, [board])).toBeLessThan(LIMIT / 20)
  })
})
