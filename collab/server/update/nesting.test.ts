import * as fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Malformed } from '../wire/malformed'
import { Incoming } from './incoming'
import { MAX_NESTING } from './nesting'
import { scanUpdate } from './scanUpdate'
import { setUpRooms, until } from '../rules/testRooms'

/** Elements within elements, so many around the innermost; one update for each where `each` is given. */
function nested(depth: number, each?: (update: Uint8Array) => void): Y.Doc {
  const doc = new Y.Doc()
  if (each) doc.on('update', each)
  let inner: Y.XmlFragment = doc.getXmlFragment('text')
  const nest = () => {
    for (let level = 0; level < depth; level += 1) {
      const element = new Y.XmlElement('p')
      inner.insert(0, [element])
      inner = element
    }
  }
  if (each) nest()
  else doc.transact(nest)
  return doc
}

/** The first innermost element, or the root where there is none. */
function innermost(doc: Y.Doc): Y.XmlFragment {
  let at: Y.XmlFragment = doc.getXmlFragment('text')
  for (let child = at.get(0); child instanceof Y.XmlElement; child = at.get(0)) at = child
  return at
}

/** An update that deletes the first thing a client wrote; Yjs itself cannot make it of 50 000 levels. */
function deletionOfFirst(client: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [0, 1, client, 1, 0, 1]) encoding.writeVarUint(encoder, number)
  return encoding.toUint8Array(encoder)
}

/** How many items are around the most deeply nested one. */
function deepest(type: Y.XmlFragment): number {
  const inside = type.toArray().filter((child) => child instanceof Y.XmlElement)
  return inside.length === 0 ? 0 : 1 + Math.max(...inside.map(deepest))
}

const nestingIn = (doc: Y.Doc) => new Incoming(() => doc)

const accepts = (nesting: Incoming, update: Uint8Array): boolean => {
  try {
    nesting.accept(scanUpdate(update), () => 0, Infinity)
    return true
  } catch (error) {
    if (error instanceof Malformed) return false
    throw error
  }
}

describe('nesting', () => {
  it.each([
    [MAX_NESTING + 1, true],
    [MAX_NESTING + 2, false],
    [50_000, false],
  ])('of %i elements in one update is taken: %s (LIM-8)', (depth, taken) => {
    const update = Y.encodeStateAsUpdate(nested(depth))
    expect(accepts(nestingIn(new Y.Doc()), update)).toBe(taken)
  })

  it('counts what was accepted and is not in the document yet (LIM-8)', () => {
    const nesting = nestingIn(new Y.Doc())
    const taken: boolean[] = []
    nested(MAX_NESTING + 2, (update) => taken.push(accepts(nesting, update)))
    expect(taken.indexOf(false)).toBe(MAX_NESTING + 1)
  })

  it('counts what is in the document (LIM-8)', () => {
    const doc = new Y.Doc()
    const nesting = nestingIn(doc)
    const taken: boolean[] = []
    nested(MAX_NESTING + 2, (update) => {
      taken.push(accepts(nesting, update))
      Y.applyUpdate(doc, update)
      nesting.applied()
    })
    expect(taken.indexOf(false)).toBe(MAX_NESTING + 1)
  })

  it.each([
    [MAX_NESTING + 1, true],
    [MAX_NESTING + 2, false],
  ])('counts through elements of several people: of %i it is %s (LIM-8)', (depth, taken) => {
    const docs = [new Y.Doc(), new Y.Doc()]
    for (let level = 0; level < depth; level += 1) {
      const [doc = new Y.Doc(), other = new Y.Doc()] = level % 2 === 0 ? docs : docs.toReversed()
      innermost(doc).insert(0, [new Y.XmlElement('p')])
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    }
    const [doc = new Y.Doc()] = docs
    expect(accepts(nestingIn(new Y.Doc()), Y.encodeStateAsUpdate(doc))).toBe(taken)
  })

  // Yjs ran out of stack at the deletion, after it was stored: the room ended for everybody in it.
  it('leaves the others alone whom somebody would nest out of their document (LIM-7, LIM-8)', async () => {
    const { join, onFault } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    const doc = nested(50_000)
    mari.sendUpdate(Y.encodeStateAsUpdate(doc))
    mari.sendUpdate(deletionOfFirst(doc.clientID))
    await until(() => mari.closing !== null)
    jaan.text.insert(0, 'Tere')
    await until(() => jaan.isSaved || jaan.closing !== null)
    expect(jaan.closing).toBeNull()
    expect(onFault).not.toHaveBeenCalled()
    expect(mari.closing?.code).toBe(4400)
  })

  it('is told for any document as it is, however it was written', () => {
    const step = fc.record({ at: fc.nat(), how: fc.constantFrom('inside', 'beside', 'remove') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(8), (steps, behind) => {
        const [doc, mirror] = [new Y.Doc(), new Y.Doc()]
        const nesting = nestingIn(mirror)
        const root = doc.getXmlFragment('text')
        const places: Y.XmlFragment[] = [root]
        const waiting: Uint8Array[] = []
        let taken = true
        doc.on('update', (update: Uint8Array) => {
          taken &&= accepts(nesting, update)
          waiting.push(update)
          if (waiting.length <= behind) return
          Y.applyUpdate(mirror, waiting.shift() ?? update)
          nesting.applied()
        })
        for (const { at, how } of steps) {
          const place = places[at % places.length] ?? root
          const children = [new Y.XmlElement('p'), new Y.XmlText('a')]
          if (how === 'remove' && place.length > 0) place.delete(0, 1)
          else place.insert(how === 'beside' ? place.length : 0, children)
          const [first] = children
          if (how === 'inside' && first instanceof Y.XmlElement) places.push(first)
        }
        expect(deepest(root)).toBeLessThanOrEqual(MAX_NESTING)
        expect(taken).toBe(true)
      }),
    )
  })
})
