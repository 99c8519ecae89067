import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { defaultLimits } from '../limits'
import { type Handmade, handmadeUpdate, type Id } from './handmade'
import { Incoming } from './incoming'
import { lookedAt } from './lookedAt'
import { Malformed } from '../wire/malformed'
import { scanUpdate } from './scanUpdate'
import { setUpRooms, until } from '../rules/testRooms'

/** A document that takes updates in as a room does: they are counted on at once, and applied when so many are waiting. */
function takingIn(doc: Y.Doc, behind: number, onApply: (update: Uint8Array, cost: number) => void) {
  const incoming = new Incoming(() => doc)
  const reached = Y.decodeStateVector(Y.encodeStateVector(doc))
  const waiting: { update: Uint8Array; cost: number }[] = []
  const finish = (left = 0) => {
    for (const { update, cost } of waiting.splice(0, waiting.length - left)) {
      onApply(update, cost)
      incoming.applied()
    }
  }
  const take = (update: Uint8Array, limit = Infinity): number => {
    const scanned = scanUpdate(update)
    const cost = incoming.accept(scanned, (client) => reached.get(client) ?? 0, limit)
    for (const { client, end } of scanned.blocks) reached.set(client, end)
    waiting.push({ update, cost })
    if (waiting.length > behind) finish(behind)
    return cost
  }
  return { take, finish }
}

const structsIn = (update: Uint8Array) =>
  scanUpdate(update).blocks.reduce((sum, { structs }) => sum + structs.length, 0)

const anyItem = fc.record({
  client: fc.integer({ min: 1, max: 3 }),
  left: fc.option(fc.nat()),
  right: fc.option(fc.nat()),
  goesOn: fc.boolean(),
  isInMap: fc.boolean(),
  text: fc.constantFrom('a', 'bcd'),
})
type AnyItem = typeof anyItem extends fc.Arbitrary<infer Item> ? Item : never

/** Writes updates whose items say that they belong between any two that were written before. */
function anywhere() {
  const [list, map]: [Id[], Id[]] = [[], []]
  const reached = new Map<number, number>()
  const write = ({ client, left, right, goesOn, isInMap, text }: AnyItem): Handmade => {
    const ids = isInMap ? map : list
    const pick = (index: number | null) =>
      index === null ? null : (ids[index % ids.length] ?? null)
    const last = goesOn ? ids.findLast(([by]) => by === client) : undefined
    const item = { client, text, origin: last ?? pick(left), right: isInMap ? null : pick(right) }
    const clock = reached.get(client) ?? 0
    reached.set(client, clock + text.length)
    for (let at = 0; at < text.length; at += 1) ids.push([client, clock + at])
    return isInMap ? { ...item, key: 'key' } : item
  }
  return (items: readonly AnyItem[]): Uint8Array => {
    const from = new Map(reached)
    const byClient = items.toSorted((a, b) => a.client - b.client)
    return handmadeUpdate(byClient.map(write), from)
  }
}

/** One change of an editor at some place of a text, a list or a map. */
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('type', 'erase', 'embolden', 'list', 'map'),
})

function edit(doc: Y.Doc, { at, how }: { at: number; how: string }): void {
  const text = doc.getText('text')
  const place = at % (text.length + 1)
  if (how === 'type') for (let nth = 0; nth < 4; nth += 1) text.insert(place + nth, 'x')
  else if (how === 'erase') text.delete(place, Math.min(2, text.length - place))
  else if (how === 'embolden') text.format(place, Math.min(3, text.length - place), { bold: true })
  else if (how === 'map') doc.getMap('map').set(`key ${at % 3}`, at)
  else doc.getArray('list').insert(at % (doc.getArray('list').length + 1), [at])
}

/** So many letters, each said to belong at the start and before another place of a text that is there. */
const scattered = (client: number, count: number, [author, length]: Id): Uint8Array =>
  handmadeUpdate(
    Array.from({ length: count }, (_, nth) => ({
      client,
      origin: null,
      right: [author, (nth * 7_919) % length] as const,
      text: 'x',
    })),
  )

describe('what Yjs has to look at', () => {
  it('is never more than was counted, wherever the items of updates say they belong (LIM-11)', () => {
    let looks = 0
    const updates = fc.array(fc.array(anyItem, { minLength: 1, maxLength: 12 }), { maxLength: 6 })
    fc.assert(
      fc.property(updates, fc.nat(3), (all, behind) => {
        const doc = new Y.Doc()
        const { take, finish } = takingIn(doc, behind, (update, cost) => {
          const real = lookedAt(doc, update)
          looks += real
          expect(doc.store.pendingStructs).toBeNull()
          expect(real).toBeLessThanOrEqual(cost + structsIn(update))
        })
        const write = anywhere()
        for (const items of all) take(write(items))
        finish()
      }),
      { numRuns: 500 },
    )
    expect(looks).toBeGreaterThan(1_000)
  })

  it('is next to nothing while one person writes, one change at a time or all at once (LIM-11, LIM-12)', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), fc.nat(4), (changes, behind) => {
        const [doc, mirror] = [new Y.Doc(), new Y.Doc()]
        const { take } = takingIn(mirror, behind, (update) => Y.applyUpdate(mirror, update))
        const costs: number[] = []
        doc.on('update', (update: Uint8Array) => costs.push(take(update)))
        for (const one of changes) edit(doc, one)
        expect(costs.filter((cost) => cost > 1)).toEqual([])
        expect(takingIn(new Y.Doc(), 1, () => {}).take(Y.encodeStateAsUpdate(doc))).toBe(0)
      }),
    )
  })

  it('is far below the limit when people come back who wrote apart for long (LIM-11)', () => {
    const at = fc.array(change, { minLength: 200, maxLength: 200 })
    fc.assert(
      fc.property(fc.array(at, { minLength: 4, maxLength: 4 }), (people) => {
        const server = new Y.Doc()
        for (let nth = 0; nth < 50; nth += 1) edit(server, { at: nth * 31, how: 'type' })
        const before = Y.encodeStateAsUpdate(server)
        const { take } = takingIn(server, 0, (update) => Y.applyUpdate(server, update))
        for (const changes of people) {
          const own = new Y.Doc()
          Y.applyUpdate(own, before)
          const known = Y.encodeStateVector(own)
          for (const one of changes) edit(own, one)
          const cost = take(Y.encodeStateAsUpdate(own, known))
          expect(cost).toBeLessThan(defaultLimits.workPerUpdate / 5)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('in an update that is refused is counted no more (LIM-11)', () => {
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'x'.repeat(100))
    const { take } = takingIn(doc, 10, () => {})
    const bad = scattered(1, 100, [doc.clientID, 100])
    expect(() => take(bad, 1_000)).toThrow(Malformed)
    const one = scattered(2, 1, [doc.clientID, 100])
    expect(take(one, 1_000)).toBe(takingIn(doc, 10, () => {}).take(one))
  })
})

describe('who makes everybody search', () => {
  // 24 kB of this held a server up for nine seconds, and again whenever the document was opened.
  it('for too much at once loses the connection, and holds nobody up (LIM-11, LIM-7)', async () => {
    const { join, onFault } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.text.insert(0, 'x'.repeat(4_000))
    await until(() => mari.isSaved && jaan.text.length === 4_000)
    jaan.sendUpdate(scattered(7, 4_000, [mari.doc.clientID, 4_000]))
    await until(() => jaan.closing !== null)
    expect(jaan.closing?.code).toBe(4400)
    mari.text.insert(0, 'Edasi. ')
    await until(() => mari.isSaved)
    expect(onFault).not.toHaveBeenCalled()
  })

  it('for much, again and again, is not read for a while (LIM-11, LIM-3)', async () => {
    const { join, clock } = setUpRooms()
    const [mari, jaan] = [await join('mari'), await join('jaan')]
    mari.text.insert(0, 'x'.repeat(4_000))
    await until(() => mari.isSaved && jaan.text.length === 4_000)
    jaan.sendUpdate(scattered(7, 600, [mari.doc.clientID, 4_000]))
    jaan.sendUpdate(scattered(8, 1, [mari.doc.clientID, 4_000]))
    await until(() => mari.text.length === 4_600)
    mari.text.insert(0, 'Edasi. ')
    await until(() => mari.isSaved)
    expect(mari.text.length).toBe(4_607)
    clock.advance(5_000)
    await until(() => mari.text.length === 4_608)
    expect(jaan.closing).toBeNull()
  })
})
