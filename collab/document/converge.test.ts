import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { CARD_KINDS } from '../../domain/board/card'
import { noteAuthor } from './authors'
import {
  addCard,
  moveCard,
  placeCard,
  removeCard,
  restoreCard,
  setDeadline,
  setKind,
} from './cards'
import { cardText } from './cardShape'
import { addParty, movePartyFirst, removeParty } from './parties'
import { readCards } from './readCards'
import { createPersonalUndo } from './createPersonalUndo'

/** One step of a random history: somebody acts, or one of the updates so far reaches somebody. */
type Step = { who: number; what: number; card: number; value: number }

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(4),
  what: fc.nat(15),
  card: fc.nat(),
  value: fc.nat(1000),
})

/** A few people, each with a copy of the board; `mail` holds every update ever made. */
class Crowd {
  readonly docs: Y.Doc[]
  readonly undos: Y.UndoManager[]
  readonly mail: Uint8Array[] = []
  readonly added = new Set<string>()
  readonly removedOnce = new Set<string>()
  readonly typed = new Map<string, string>()

  constructor(size: number) {
    this.docs = Array.from({ length: size }, (_, nth) => {
      const doc = new Y.Doc()
      doc.clientID = nth + 1
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'mail') this.mail.push(update)
      })
      return doc
    })
    this.undos = this.docs.map((doc, nth) => createPersonalUndo(doc, [`person ${nth}`]))
  }

  deliver(doc: Y.Doc, nth: number): void {
    const update = this.mail[nth % Math.max(1, this.mail.length)]
    if (update) Y.applyUpdate(doc, update, 'mail')
  }

  deliverAll(seed: number): void {
    this.docs.forEach((doc, who) => {
      const order = this.mail.map((_, nth) => (nth * 7919 + seed * (who + 1)) % this.mail.length)
      for (const nth of [...order, ...this.mail.keys()]) this.deliver(doc, nth)
    })
  }
}

function act(crowd: Crowd, { who, what, card, value }: Step, mayUndo: boolean): void {
  const nth = who % crowd.docs.length
  const doc = crowd.docs[nth]
  if (!doc) return
  const origin = `person ${nth}`
  const known = [...crowd.added]
  const id = known[card % Math.max(1, known.length)] ?? ''
  const party = `party ${value % 4}`
  switch (what) {
    case 0:
    case 1: {
      const fresh = `card ${crowd.added.size}`
      const author = { key: origin, name: origin }
      addCard(doc, { id: fresh, kind: 'draft', pos: { x: 0, y: 0 }, author, at: '' }, origin)
      crowd.added.add(fresh)
      return
    }
    case 2:
      if (removeCard(doc, id, origin)) crowd.removedOnce.add(id)
      return
    case 3:
      return void restoreCard(doc, id, origin)
    case 4:
      return void moveCard(doc, id, { x: value, y: -value }, origin)
    case 5:
      return void placeCard(doc, id, known[value % Math.max(1, known.length)] ?? null, origin)
    case 6:
      return void placeCard(doc, id, null, origin)
    case 7:
      return void setKind(doc, id, CARD_KINDS[value % CARD_KINDS.length] ?? 'note', origin)
    case 8:
      return void setDeadline(doc, id, `deadline ${value}`, origin)
    case 9:
      return void addParty(doc, id, party, origin)
    case 10:
      return void removeParty(doc, id, party, origin)
    case 11:
      return void movePartyFirst(doc, id, party, origin)
    case 12:
      return type(crowd, doc, id, origin)
    case 13:
      return void noteAuthor(doc, id, { key: origin, name: origin })
    case 14:
      if (mayUndo) crowd.undos[nth]?.[value % 2 === 0 ? 'undo' : 'redo']()
      return
    default:
      return crowd.deliver(doc, value)
  }
}

/** Types a word nobody else types into the first paragraph of a card, or into a new one. */
function type(crowd: Crowd, doc: Y.Doc, id: string, origin: string): void {
  const text = cardText(doc, id)
  if (!text) return
  const word = `<${crowd.typed.size}>`
  doc.transact(() => {
    const first = text.get(0)
    const paragraph = first instanceof Y.XmlElement ? first : new Y.XmlElement('paragraph')
    if (paragraph !== first) text.insert(0, [paragraph])
    paragraph.insert(0, [new Y.XmlText(word)])
  }, origin)
  crowd.typed.set(word, `${id}|${origin}`)
}

function play(size: number, steps: readonly Step[], seed: number, mayUndo: boolean): Crowd {
  const crowd = new Crowd(size)
  for (const one of steps) act(crowd, one, mayUndo)
  crowd.deliverAll(seed)
  return crowd
}

const history = [
  fc.integer({ min: 2, max: 5 }),
  fc.array(step, { maxLength: 60 }),
  fc.nat(),
] as const

it('shows everybody the same board in the same order, whatever happens and however it arrives', () => {
  fc.assert(
    fc.property(...history, (size, steps, seed) => {
      const { docs } = play(size, steps, seed, true)
      const boards = docs.map((doc) => readCards(doc))
      for (const board of boards) expect(board).toEqual(boards[0])
      for (const doc of docs) expect(doc.store.pendingStructs).toBeNull()
    }),
    { numRuns: 200 },
  )
})

it('has one order: the ids differ and each card stands before the next by key, then id', () => {
  fc.assert(
    fc.property(...history, (size, steps, seed) => {
      const [doc = new Y.Doc()] = play(size, steps, seed, false).docs
      const board = readCards(doc)
      board.slice(1).forEach((card, nth) => {
        const before = board[nth]
        expect([before?.order, before?.id] < [card.order, card.id]).toBe(true)
      })
      expect(new Set(board.map(({ id }) => id)).size).toBe(board.length)
    }),
    { numRuns: 100 },
  )
})

it('loses no card and no word: what nobody removed is there, and what somebody did comes back whole', () => {
  fc.assert(
    fc.property(...history, (size, steps, seed) => {
      const { docs, added, removedOnce, typed } = play(size, steps, seed, false)
      const [doc = new Y.Doc()] = docs
      const ids = (): string[] => readCards(doc).map(({ id }) => id)
      const never = [...added].filter((id) => !removedOnce.has(id))
      expect(ids()).toEqual(expect.arrayContaining(never))

      for (const id of added) restoreCard(doc, id, 'test')
      expect(ids().toSorted()).toEqual([...added].toSorted())
      const texts = new Map(readCards(doc).map(({ id, text }) => [id, text]))
      for (const [word, where] of typed)
        expect(texts.get(where.split('|')[0] ?? '')).toContain(word)
    }),
    { numRuns: 100 },
  )
})

it("takes no word of one person's away by another person's undo", () => {
  fc.assert(
    fc.property(...history, fc.nat(), (size, steps, seed, undoer) => {
      const crowd = play(size, steps, seed, false)
      const nth = undoer % size
      const undo = crowd.undos[nth]
      while (undo?.canUndo()) undo.undo()
      crowd.deliverAll(seed)

      const doc = crowd.docs[(nth + 1) % size] ?? new Y.Doc()
      for (const id of crowd.added) restoreCard(doc, id, 'test')
      const texts = new Map(readCards(doc).map(({ id, text }) => [id, text]))
      for (const [word, where] of crowd.typed) {
        const [id = '', author] = where.split('|')
        expect(author === `person ${nth}` || texts.get(id)?.includes(word)).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})
