import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { noteAuthor } from './authors'
import {
  addCard,
  moveCard,
  placeCard,
  removeCard,
  restoreCard,
  setDeadline,
  setKind,
  setPlainText,
} from './cards'
import { cardText, isNewer } from './cardShape'
import { readBlocks } from './cardText'
import { addParty, movePartyFirst, removeParty } from './parties'
import { readCards } from './readCards'
import { watchCards } from './watchCards'

/** A value of any type a peer could put under a key; made anew each time, since a type has one place. */
const rubbish: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.jsonValue().map((value) => () => value),
  fc.constantFrom(
    () => new Y.Map([['x', 'y']]),
    () => new Y.Array(),
    () => new Y.Text('text'),
    () => new Y.XmlElement('paragraph'),
    () => new Y.XmlFragment(),
    () => new Y.XmlHook('hook'),
    () => new Uint8Array([1, 2]),
    () => Number.NaN,
    () => undefined,
    () => '~~~',
    () => 'A00000000000000000000000000',
  ),
)

const KEYS = ['here', 'kind', 'pos', 'order', 'text', 'fields', 'authors', 'createdBy', 'createdAt']

const spoilt = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...KEYS), rubbish))

function boardWith(doc: Y.Doc): void {
  const author = { key: 'p', name: 'P' }
  for (const id of ['a', 'b']) {
    addCard(doc, { id, kind: 'draft', pos: { x: 0, y: 0 }, author, at: '' }, null)
  }
}

it('reads and writes a spoilt board without a failure, and others keep their cards', () => {
  fc.assert(
    fc.property(spoilt, rubbish, rubbish, (changes, entry, inner) => {
      const doc = new Y.Doc()
      boardWith(doc)
      const store = watchCards(doc)
      const cards = doc.getMap<unknown>('cards')
      cards.set('c', entry())
      for (const [id, key, make] of changes) {
        const card = cards.get(id)
        if (card instanceof Y.Map && id !== 'b') card.set(key, make())
      }
      for (const key of ['fields', 'authors']) {
        const card = cards.get('a')
        const map: unknown = card instanceof Y.Map ? card.get(key) : null
        if (map instanceof Y.Map)
          for (const k of ['deadline', 'target', 'parties', 'z']) map.set(k, inner())
      }
      doc.getMap('meta').set('schema', inner())

      expect(readCards(doc).map(({ id }) => id)).toContain('b')
      expect(store.getSnapshot()).toEqual(readCards(doc))
      isNewer(doc)
      expect(() => useEveryCommand(doc, 'a')).not.toThrow()
      expect(readCards(doc).find(({ id }) => id === 'a')).toBeDefined()
    }),
    { numRuns: 300 },
  )
})

function useEveryCommand(doc: Y.Doc, id: string): void {
  noteAuthor(doc, id, { key: 'q', name: 'Q' })
  removeCard(doc, id, null)
  restoreCard(doc, id, null)
  moveCard(doc, id, { x: 1, y: 1 }, null)
  placeCard(doc, id, 'b', null)
  placeCard(doc, 'b', id, null)
  setKind(doc, id, 'note', null)
  setDeadline(doc, id, 'x', null)
  addParty(doc, id, 'x', null)
  addParty(doc, id, 'y', null)
  movePartyFirst(doc, id, 'y', null)
  removeParty(doc, id, 'x', null)
  setPlainText(doc, id, 'x', null)
}

it('reads a text of any shape and depth', () => {
  const doc = new Y.Doc()
  boardWith(doc)
  const text = cardText(doc, 'a')
  const odd = new Y.XmlText()
  text?.insert(0, [odd, new Y.XmlElement('unknown')])
  odd.insertEmbed(0, { image: 'x' })
  odd.insert(0, 'words', { bold: null, colour: { deep: [1] } })
  let deep = new Y.XmlElement('bulletList')
  text?.insert(0, [deep])
  for (let depth = 0; depth < 2000; depth += 1) {
    const next = new Y.XmlElement('bulletList')
    deep.insert(0, [next])
    deep = next
  }
  expect(text && readBlocks(text).map(({ runs }) => runs)).toContainEqual([
    { text: 'words', marks: [] },
  ])
})

/** An update whose text in the root `root` sets so many attributes first, and then as often another around each letter. */
function manyAttributes(root: string, count: number): Uint8Array {
  const [client, format, string, type, xmlText] = [1, 6, 4, 7, 6]
  const update = encoding.createEncoder()
  const write = (...numbers: number[]) =>
    numbers.forEach((number) => encoding.writeVarUint(update, number))
  let last = 0
  const begin = (content: number) => {
    encoding.writeUint8(update, last === 0 ? content : content + 0x80)
    write(...(last === 0 ? [0, client, 0] : [client, last]))
    last += 1
  }
  const set = (key: string, value: boolean | null) => {
    begin(format)
    encoding.writeVarString(update, key)
    encoding.writeVarString(update, JSON.stringify(value))
  }
  write(1, 3 * count + 1, client, 0, type, 1)
  encoding.writeVarString(update, root)
  write(xmlText)
  for (let nth = 0; nth < count; nth += 1) set(`a${nth}`, true)
  for (let nth = 0; nth < count; nth += 1) {
    set('bold', nth % 2 === 0 ? true : null)
    begin(string)
    encoding.writeVarString(update, 'x')
  }
  write(0)
  return encoding.toUint8Array(update)
}

// Half a megabyte of this took all the memory of the server, and again whenever it was started.
it('reads a text of very many attributes in proportion to its size', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, manyAttributes('a', 10_000))
  const [block] = readBlocks(doc.getXmlFragment('a'))
  expect(block?.runs).toHaveLength(10_000)
  expect(block?.runs.slice(0, 2)).toEqual([
    { text: 'x', marks: ['bold'] },
    { text: 'x', marks: [] },
  ])
})
