import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { bringBack, type BringingBack } from './bringBack'
import { scanUpdate } from '../update/scanUpdate'

/** One thing that one of three people does, or hears of: everything Yjs has that a document of ours is made of. */
type Step = { who: number; what: number; at: number; value: number }
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  what: fc.nat(9),
  at: fc.nat(40),
  value: fc.nat(5),
})
const steps = fc.array(step, { maxLength: 40 })

const open = () => {
  const doc = new Y.Doc()
  return {
    doc,
    map: doc.getMap<unknown>('map'),
    list: doc.getArray<unknown>('list'),
    text: doc.getText('text'),
    fragment: doc.getXmlFragment('fragment'),
  }
}
type Open = ReturnType<typeof open>

/** What stands in it, marks of text included. */
const contentOf = ({ map, list, text, fragment }: Open) => ({
  map: map.toJSON(),
  list: list.toJSON(),
  text: text.toDelta() as unknown,
  fragment: fragment.toArray().map(deltaOf),
})

const deltaOf = (node: unknown): unknown => {
  if (node instanceof Y.XmlText) return node.toDelta()
  if (node instanceof Y.XmlElement)
    return { name: node.nodeName, has: node.getAttributes(), in: node.toArray().map(deltaOf) }
  return null
}

function act(people: readonly Open[], { who, what, at, value }: Step): void {
  const one = people[who] ?? open()
  const { doc, map, list, text, fragment } = one
  const place = (length: number) => at % (length + 1)
  const nested = map.get(`map ${at % 3}`)
  doc.transact(() => {
    switch (what) {
      case 0:
        return void map.set(`key ${at % 4}`, value)
      case 1:
        return void map.set(`map ${at % 3}`, new Y.Map([['first', new Y.Text('some words')]]))
      case 2:
        return nested instanceof Y.Map && void nested.set(`key ${value}`, at)
      case 3:
        return map.delete(at % 2 === 0 ? `key ${at % 4}` : `map ${at % 3}`)
      case 4:
        return list.insert(place(list.length), [value])
      case 5:
        return list.length > 0 && list.delete(at % list.length, 1)
      case 6:
        return text.insert(place(text.length), 'abcdefgh'.slice(value))
      case 7:
        return (
          text.length > 0 &&
          text.delete(at % text.length, Math.min(value, text.length - (at % text.length)))
        )
      case 8:
        return text.format(0, place(text.length), { bold: value % 2 === 0 ? true : null })
      default:
        return write(fragment, at, value)
    }
  })
}

/** A paragraph more, one less, or another word in one. */
function write(fragment: Y.XmlFragment, at: number, value: number): void {
  const nth = at % Math.max(1, fragment.length)
  const paragraph = fragment.length > 0 ? fragment.get(nth) : null
  if (value > 3 && paragraph !== null) return fragment.delete(nth, 1)
  if (value > 1 && paragraph instanceof Y.XmlElement) {
    const words = paragraph.get(0)
    if (words instanceof Y.XmlText) return words.insert(words.length, `word ${at} `)
  }
  const added = new Y.XmlElement('paragraph')
  added.insert(0, [new Y.XmlText('begun')])
  fragment.insert(nth, [added])
}

/** Each hears all that the others have, also what Yjs tidied up in the copy of one who heard of formatting. */
function meet(people: readonly Open[]): void {
  const isSame = (one: Open, other: Open) =>
    Y.equalSnapshots(Y.snapshot(one.doc), Y.snapshot(other.doc))
  while (people.some((one) => people.some((other) => !isSame(one, other)))) {
    for (const { doc } of people)
      for (const other of people) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other.doc))
  }
}

/** Three who do something each without the others, and meet. */
function play(people: readonly Open[], done: readonly Step[]): void {
  for (const one of done) act(people, one)
  meet(people)
}

it('makes a document what it was, for whoever has it open, whatever happened since; and back again (REST-3)', () => {
  let changed = 0
  fc.assert(
    fc.property(steps, steps, (before, since) => {
      const people = [open(), open(), open()]
      const [first = open()] = people
      play(people, before)
      const [state, was] = [Y.encodeStateAsUpdate(first.doc), contentOf(first)]
      play(people, since)
      const [current, is] = [Y.encodeStateAsUpdate(first.doc), contentOf(first)]
      changed += tell(people, bringBack(state, current))
      for (const person of people) expect(contentOf(person)).toEqual(was)
      tell(people, bringBack(current, Y.encodeStateAsUpdate(first.doc)))
      for (const person of people) expect(contentOf(person)).toEqual(is)
    }),
    { numRuns: 300 },
  )
  expect(changed).toBeGreaterThan(100)
})

/** Hands everybody an edit that can be applied as it is, and counts it. */
function tell(people: readonly Open[], made: BringingBack | null): number {
  if (made === null) return 0
  for (const { doc } of people) {
    Y.applyUpdate(doc, made.update)
    expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
  }
  meet(people)
  return 1
}

it('adds under a client id that it names, and names none where it only deletes (REST-3)', () => {
  const { doc, map } = open()
  map.set('key', 1)
  const state = Y.encodeStateAsUpdate(doc)
  expect(bringBack(state, state)).toBeNull()
  map.set('more', 2)
  expect(bringBack(state, Y.encodeStateAsUpdate(doc))?.client).toBeNull()
  map.delete('key')
  const { update, client } = bringBack(state, Y.encodeStateAsUpdate(doc)) ?? {}
  const { blocks } = scanUpdate(update ?? new Uint8Array(), Infinity)
  expect(blocks.map((block) => block.client)).toEqual([client])
})
