import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { isComplete } from './isComplete'
import { Malformed } from '../wire/malformed'
import { scanUpdate } from './scanUpdate'

/** An update with everything our clients write: texts, formats, embeds, maps, XML, values, bytes, deletions. */
function richDocument(): Y.Doc {
  const doc = new Y.Doc()
  const text = doc.getText('text')
  text.insert(0, 'Õhtul – 🌲 ja вода', { bold: true })
  text.insertEmbed(3, { image: 'x', nested: [1, { a: '[[[[' }] })
  text.delete(1, 4)
  const map = doc.getMap<unknown>('map')
  map.set('any', { a: [1, -5, 1.5, 2n ** 40n, null, undefined, true, false, 'õ'], b: {} })
  map.set('bytes', new Uint8Array([1, 2, 3]))
  map.set('any', 'again')
  const fragment = doc.getXmlFragment('xml')
  const paragraph = new Y.XmlElement('p')
  paragraph.insert(0, [new Y.XmlText('sees')])
  paragraph.setAttribute('level', '2')
  fragment.insert(0, [paragraph])
  doc.getArray<unknown>('array').insert(0, [1, 'a', new Y.Map([['k', new Y.Array()]])])
  return doc
}

/** Whether the scan refuses the bytes; anything but `Malformed` is thrown on. */
function isRefused(bytes: Uint8Array): boolean {
  try {
    scanUpdate(bytes)
    return false
  } catch (error) {
    if (error instanceof Malformed) return true
    throw error
  }
}

const update = (...bytes: number[]) => new Uint8Array(bytes)

describe('scanUpdate', () => {
  it('accepts what Yjs writes and finds its clocks (MSG-1)', () => {
    const doc = richDocument()
    const { blocks, deletes, hasSkip } = scanUpdate(Y.encodeStateAsUpdate(doc))
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({
      client: doc.clientID,
      start: 0,
      end: Y.getState(doc.store, doc.clientID),
    })
    expect(deletes.length).toBeGreaterThan(0)
    expect(hasSkip).toBe(false)
  })

  it('calls roots what Yjs calls them, a mark at the beginning and all (LIM-11)', () => {
    const doc = new Y.Doc()
    doc.getText('\uFEFFtext').insert(0, 'a')
    const [block] = scanUpdate(Y.encodeStateAsUpdate(doc)).blocks
    expect(block?.structs[0]?.root).toBe('\uFEFFtext')
  })

  it('accepts every single update of a session, and the difference to any state', () => {
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (bytes: Uint8Array) => updates.push(bytes))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(richDocument()))
    doc.getText('text').insert(2, 'veel')
    doc.getText('text').format(0, 5, { italic: true })
    for (const bytes of updates) expect(() => scanUpdate(bytes)).not.toThrow()
    const half = new Map([[doc.clientID, 2]])
    expect(() => scanUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(half)))).not.toThrow()
  })

  it('refuses every beginning of an update, and one that goes on after its end (MSG-1)', () => {
    const whole = Y.encodeStateAsUpdate(richDocument())
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => scanUpdate(whole.subarray(0, length))).toThrow(Malformed)
    }
    expect(() => scanUpdate(update(...whole, 0))).toThrow(Malformed)
  })

  it('survives any damage: it refuses, or the update is one that Yjs can read', () => {
    const whole = Y.encodeStateAsUpdate(richDocument())
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = whole.slice()
        for (const [index, value] of changes) damaged[index] = value
        if (isRefused(damaged)) return
        expect(() => Y.applyUpdate(new Y.Doc(), damaged)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it('sees a bomb of 10 bytes that declares 33 million structs without paying for it (LIM-2)', () => {
    const bomb = update(1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0, 1, 0)
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed
    for (let count = 0; count < 1_000; count += 1) expect(() => scanUpdate(bomb)).toThrow(Malformed)
    const after = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed
    expect(after - before).toBeLessThan(50_000_000)
  })

  it.each([
    ['nothing', update()],
    ['33 million clients', update(0xff, 0xff, 0xff, 0x0f, 0)],
    ['33 million deletions', update(0, 1, 5, 0xff, 0xff, 0xff, 0x0f, 0)],
    ['33 million values in one struct', update(1, 1, 1, 0, 8, 1, 1, 97, 0xff, 0xff, 0xff, 0x0f, 0)],
    ['a client without structs', update(1, 0, 1, 0, 0)],
    ['the same client twice', update(2, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0)],
    ['a struct without length', update(1, 1, 1, 0, 0, 0, 0)],
    ['a deletion without length', update(0, 1, 1, 1, 0, 0)],
    [
      'a number of more than 53 bits',
      update(1, 1, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1, 0),
    ],
    ['a clock beyond all numbers', update(1, 1, 1, 1, 0, 255, 255, 255, 255, 255, 255, 255, 15, 0)],
    ['a document within a document', update(1, 1, 1, 0, 9, 1, 1, 97, 1, 98, 118, 0, 0)],
    ['an unknown kind of content', update(1, 1, 1, 0, 11, 1, 1, 97, 0)],
    ['an unknown shared type', update(1, 1, 1, 0, 7, 1, 1, 97, 7, 0)],
    ['an unknown kind of value', update(1, 1, 1, 0, 8, 1, 1, 97, 1, 50, 0)],
    ['a struct that builds on itself', update(1, 1, 1, 0, 0x84, 1, 0, 1, 97, 0)],
    ['a text that is not UTF-8', update(1, 1, 1, 0, 4, 1, 1, 97, 2, 0xc3, 0x28, 0)],
    ['JSON that is not', update(1, 1, 1, 0, 5, 1, 1, 97, 1, 0x7b, 0)],
  ])('refuses %s (LIM-2)', (_what, bytes) => {
    expect(() => scanUpdate(bytes)).toThrow(Malformed)
  })

  it('refuses values that are nested too deeply', () => {
    const doc = new Y.Doc()
    let value: unknown = 'deep'
    for (let depth = 0; depth < 40; depth += 1) value = [value]
    doc.getMap('map').set('any', value)
    expect(() => scanUpdate(Y.encodeStateAsUpdate(doc))).toThrow(Malformed)

    const embed = new Y.Doc()
    embed.getText('text').insertEmbed(0, { value })
    expect(() => scanUpdate(Y.encodeStateAsUpdate(embed))).toThrow(Malformed)
  })
})

describe('isComplete', () => {
  /** Several people edit with random exchange; returns all their updates. */
  const session = (steps: readonly (readonly [number, number, number])[]): Uint8Array[] => {
    const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
    const updates: Uint8Array[] = []
    for (const doc of docs) {
      doc.on('update', (bytes: Uint8Array, origin: unknown) => {
        if (origin !== 'peer') updates.push(bytes)
      })
    }
    for (const [who, what, where] of steps) {
      const [doc, peer] = [docs[who % 3], docs[where % 3]]
      if (doc === undefined || peer === undefined) continue
      const text = doc.getText('text')
      const map = doc.getMap<unknown>('map')
      const inner = map.get('inner')
      if (what % 5 === 0) text.insert(where % (text.length + 1), 'abc')
      else if (what % 5 === 1 && text.length > 1) text.delete(where % text.length, 1)
      else if (what % 5 === 2) map.set('inner', new Y.Array())
      else if (what % 5 === 3 && inner instanceof Y.Array) inner.push([where])
      else Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer), 'peer')
    }
    return updates
  }
  const step = fc.tuple(fc.nat(2), fc.nat(4), fc.nat(50))

  it('says what Yjs does: complete exactly when nothing waits inside the document (GAP-4)', () => {
    let gaps = 0
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        (steps, dice) => {
          const roll = (sides: number) => (dice.next().value ?? 0) % sides
          const doc = new Y.Doc()
          const waiting = session(steps)
          while (waiting.length > 0) {
            const size = 1 + roll(3)
            const some = Array.from({ length: size }, () =>
              waiting.splice(roll(waiting.length), 1),
            ).flat()
            const merged = some.length === 1 && some[0] ? some[0] : Y.mergeUpdates(some)
            const known = Y.decodeStateVector(Y.encodeStateVector(doc))
            const complete = isComplete(scanUpdate(merged), (client) => known.get(client) ?? 0)
            const trial = new Y.Doc()
            Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc))
            Y.applyUpdate(trial, merged)
            expect(complete).toBe(
              trial.store.pendingStructs === null && trial.store.pendingDs === null,
            )
            if (complete) Y.applyUpdate(doc, merged)
            else gaps += 1
          }
        },
      ),
      { numRuns: 100 },
    )
    expect(gaps).toBeGreaterThan(50)
  })

  it('does not fall for structs of two clients that need each other', () => {
    const circle = update(2, 1, 1, 0, 0x84, 2, 0, 1, 97, 1, 2, 0, 0x84, 1, 0, 1, 98, 0)
    expect(isComplete(scanUpdate(circle), () => 0)).toBe(false)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, circle)
    expect(doc.store.pendingStructs).not.toBeNull()
  })

  it('looks at each struct a few times at most, also for chains between many clients', () => {
    // 20,000 clients with one letter each, every one after the letter of the next: the worst order.
    const count = 20_000
    let looks = 0
    const structs = Array.from({ length: count }, (_, client) => ({
      client,
      start: 0,
      end: 1,
      structs: [
        {
          clock: 0,
          length: 1,
          get needs() {
            looks += 1
            return client + 1 < count ? [{ client: client + 1, clock: 0 }] : []
          },
          origin: null,
          rightOrigin: null,
          parent: null,
          root: null,
          key: null,
          kind: 4,
        },
      ],
    }))
    const forwards = {
      blocks: structs,
      structs: count,
      deletes: [],
      formats: new Set<string>(),
      hasSkip: false,
    }
    const backwards = { ...forwards, blocks: structs.slice().reverse() }
    expect(isComplete(forwards, () => 0)).toBe(true)
    expect(isComplete(backwards, () => 0)).toBe(true)
    expect(looks).toBeLessThan(4 * count)
  })
})
