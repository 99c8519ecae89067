import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { splitUpdate } from './splitUpdate'

/** One thing that one of three people does, or one hears all that another has. */
type Step = { who: number; what: number; from: number; at: number; words: string }

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  what: fc.nat(5),
  from: fc.nat(2),
  at: fc.nat(500),
  words: fc.string({ minLength: 1, maxLength: 40 }),
})

const create = (clientID: number): Y.Doc => {
  const doc = new Y.Doc()
  doc.clientID = clientID
  return doc
}

function act(docs: readonly Y.Doc[], { who, what, from, at, words }: Step): void {
  const [doc, other] = [docs[who], docs[from]]
  if (doc === undefined || other === undefined) return
  const text = doc.getText('text')
  const cards = doc.getMap<Y.XmlText>('cards')
  const within = at % (text.length + 1)
  const acts = [
    () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(other)),
    () => text.insert(within, words),
    () => text.delete(within, Math.min(at, text.length - within)),
    () => text.format(within, text.length - within, { bold: at % 2 === 0 }),
    () => cards.set(String(at % 5), new Y.XmlText(words)),
    () => cards.get(String(at % 5))?.insert(0, words),
  ]
  acts[what]?.()
}

const contentOf = (doc: Y.Doc): unknown => [
  doc.getText('text').toDelta(),
  doc.getMap('cards').toJSON(),
]

describe('splitUpdate', () => {
  it('makes parts that can be applied one by one, and together do the same (PART-1)', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.nat(60),
        fc.integer({ min: 20, max: 400 }),
        (steps, known, bytes) => {
          const docs = [1, 2, 3].map(create)
          for (const each of steps.slice(0, known)) act(docs, each)
          const [mari, other] = [docs[0] ?? create(1), create(9)]
          Y.applyUpdate(other, Y.encodeStateAsUpdate(docs[1] ?? other))
          for (const each of steps.slice(known)) act(docs, each)
          for (const doc of docs) Y.applyUpdate(mari, Y.encodeStateAsUpdate(doc))

          const whole = Y.encodeStateAsUpdate(mari, Y.encodeStateVector(other))
          for (const part of splitUpdate(whole, bytes)) {
            Y.applyUpdate(other, part)
            expect([other.store.pendingStructs, other.store.pendingDs]).toEqual([null, null])
          }
          expect(contentOf(other)).toEqual(contentOf(mari))
          expect(Y.encodeStateVector(other)).toEqual(Y.encodeStateVector(mari))
        },
      ),
    )
  })

  it('leaves an update that fits as it is', () => {
    const doc = create(1)
    doc.getText('text').insert(0, 'Tere')
    const whole = Y.encodeStateAsUpdate(doc)
    expect(splitUpdate(whole, whole.length)).toEqual([whole])
  })

  it('has no part much larger than asked for, also of deletions, but for what cannot be parted', () => {
    const doc = create(1)
    const text = doc.getText('text')
    for (let nth = 0; nth < 3000; nth += 1) text.insert(0, `${nth} `)
    for (let nth = 0; nth < 1000; nth += 1) text.delete(nth, 1)
    const sizes = splitUpdate(Y.encodeStateAsUpdate(doc), 2000).map(({ length }) => length)
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.max(...sizes)).toBeLessThan(2050)

    text.insert(0, 'a'.repeat(5000))
    expect(
      Math.max(...splitUpdate(Y.encodeStateAsUpdate(doc), 2000).map(({ length }) => length)),
    ).toBeGreaterThan(5000)
  })

  it('leaves one that lacks something in its middle as it is', () => {
    const doc = create(1)
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const letter of 'abc') doc.getText('text').insert(0, letter.repeat(50))
    const [first = updates[0], , third = first] = updates
    const holey = Y.mergeUpdates([first, third].filter((update) => update !== undefined))
    expect(splitUpdate(holey, 20)).toEqual([holey])
  })
})
