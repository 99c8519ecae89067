import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Card } from '../../domain/board/card'
import { noteAuthor, readAuthors } from './authors'
import {
  addCard,
  moveCard,
  type NewCard,
  placeCard,
  removeCard,
  restoreCard,
  setDeadline,
  setKind,
  setPlainText,
  setTarget,
} from './cards'
import { cardOf, cardText, isNewer, SCHEMA_VERSION } from './cardShape'
import { addParty, movePartyFirst, removeParty } from './parties'
import { readCard, readCards } from './readCards'
import { readSchema } from './schema'

const me = 'test'

const mari = { key: 'p1', name: 'Mari' }

const newCard = (id: string): NewCard => ({
  id,
  kind: 'draft',
  pos: { x: 10, y: 20 },
  author: mari,
  at: '2025-03-01T10:00:00.000Z',
})

function boardOf(...ids: string[]): Y.Doc {
  const doc = new Y.Doc()
  for (const id of ids) addCard(doc, newCard(id), me)
  return doc
}

const order = (doc: Y.Doc): string =>
  readCards(doc)
    .map(({ id }) => id)
    .join('')

function merge(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

describe('one person on a board', () => {
  it('reads a new card as it was added', () => {
    expect(readCards(boardOf('a'))).toEqual<Card[]>([
      {
        id: 'a',
        kind: 'draft',
        text: '',
        blocks: [{ kind: 'paragraph', depth: 0, runs: [] }],
        deadlineRaw: '',
        target: '',
        parties: [],
        authors: ['Mari'],
        order: expect.any(String),
        pos: { x: 10, y: 20 },
        createdBy: 'p1',
        createdAt: '2025-03-01T10:00:00.000Z',
      },
    ])
  })

  it('changes one fact at a time', () => {
    const doc = boardOf('a')
    moveCard(doc, 'a', { x: 1, y: 2 }, me)
    setKind(doc, 'a', 'question', me)
    setDeadline(doc, 'a', 'sügiseks', me)
    setTarget(doc, 'a', 'kaks tuba', me)
    setPlainText(doc, 'a', 'Esimene rida\nteine rida', me)

    expect(readCard(doc, 'a')).toMatchObject({
      kind: 'question',
      pos: { x: 1, y: 2 },
      deadlineRaw: 'sügiseks',
      target: 'kaks tuba',
      text: 'Esimene rida\nteine rida',
    })
  })

  it.each([
    ['to the front', 'c', null, 'cab'],
    ['after another', 'a', 'b', 'bac'],
    ['to the end', 'a', 'c', 'bca'],
    ['to where it is', 'b', 'a', 'abc'],
  ])('places a card %s', (_where, id, after, expected) => {
    const doc = boardOf('a', 'b', 'c')
    expect(placeCard(doc, id, after, me)).toBe(true)
    expect(order(doc)).toBe(expected)
  })

  it('removes a card and restores it whole', () => {
    const doc = boardOf('a', 'b')
    setPlainText(doc, 'a', 'Mõte', me)
    const before = readCard(doc, 'a')

    removeCard(doc, 'a', me)
    expect(order(doc)).toBe('b')
    expect(readCard(doc, 'a')).toBeNull()

    restoreCard(doc, 'a', me)
    expect(readCard(doc, 'a')).toEqual(before)
  })

  it('keeps the first party as the lead and knows each name once', () => {
    const doc = boardOf('a')
    addParty(doc, 'a', 'Vallavalitsus', me)
    addParty(doc, 'a', '  Noorte   volikogu ', me)
    expect(addParty(doc, 'a', 'Vallavalitsus', me)).toBe(false)
    movePartyFirst(doc, 'a', 'Noorte volikogu', me)
    expect(readCard(doc, 'a')?.parties).toEqual(['Noorte volikogu', 'Vallavalitsus'])

    removeParty(doc, 'a', 'Noorte volikogu', me)
    expect(readCard(doc, 'a')?.parties).toEqual(['Vallavalitsus'])
  })

  it('notes who wrote, the creator first, and writes nothing when it is known', () => {
    const doc = boardOf('a')
    noteAuthor(doc, 'a', { key: 'p0', name: 'Ülo' })
    const before = Y.encodeStateVector(doc)
    noteAuthor(doc, 'a', { key: 'p0', name: 'Ülo' })

    expect(Y.encodeStateVector(doc)).toEqual(before)
    const card = cardOf(doc, 'a')
    expect(card && readAuthors(card)).toEqual([mari, { key: 'p0', name: 'Ülo' }])
  })

  it('says no, and writes nothing, about a card that is not there', () => {
    const doc = boardOf('a')
    const before = Y.encodeStateAsUpdate(doc)
    expect([
      addCard(doc, newCard('a'), me),
      removeCard(doc, 'x', me),
      restoreCard(doc, 'x', me),
      moveCard(doc, 'x', { x: 0, y: 0 }, me),
      placeCard(doc, 'x', 'a', me),
      placeCard(doc, 'a', 'x', me),
      setKind(doc, 'x', 'note', me),
      setDeadline(doc, 'x', '', me),
      setPlainText(doc, 'x', '', me),
      addParty(doc, 'x', 'Kool', me),
      addParty(doc, 'a', '  ', me),
      removeParty(doc, 'a', 'Kool', me),
      movePartyFirst(doc, 'a', 'Kool', me),
      noteAuthor(doc, 'x', mari),
    ]).not.toContain(true)
    expect(cardText(doc, 'x')).toBeNull()
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })
})

describe('two people at once', () => {
  it('both keep the party they added', () => {
    const a = boardOf('a')
    const b = copyOf(a)
    addParty(a, 'a', 'Kool', me)
    addParty(b, 'a', 'Raamatukogu', me)
    merge(a, b)
    expect(readCard(a, 'a')?.parties).toEqual(['Kool', 'Raamatukogu'])
    expect(readCard(b, 'a')?.parties).toEqual(['Kool', 'Raamatukogu'])
  })

  it('have between them room for a third card, though theirs share one order key', () => {
    const a = boardOf('0')
    const b = copyOf(a)
    addCard(a, newCard('x'), me)
    addCard(b, newCard('y'), me)
    merge(a, b)
    addCard(a, newCard('z'), me)
    expect(order(a)).toBe('0xyz')

    placeCard(a, 'z', 'x', me)
    expect(order(a)).toBe('0xzy')
    merge(a, b)
    expect(order(b)).toBe('0xzy')
  })

  it('lose no text when one removes the card that the other types in', () => {
    const a = boardOf('a')
    const b = copyOf(a)
    removeCard(a, 'a', me)
    setPlainText(b, 'a', 'Kirjutatud samal ajal', me)
    merge(a, b)
    restoreCard(a, 'a', me)
    expect(readCard(a, 'a')?.text).toBe('Kirjutatud samal ajal')
  })
})

describe('the schema version', () => {
  it('is written with the first card, by any number of replicas alike', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()]
    expect(readSchema(a)).toBe(0)
    addCard(a, newCard('a'), me)
    addCard(b, newCard('b'), me)
    merge(a, b)
    expect([readSchema(a), readSchema(b)]).toEqual([SCHEMA_VERSION, SCHEMA_VERSION])
    expect(order(a)).toBe('ab')
  })

  it('is never lowered by older code', () => {
    const doc = new Y.Doc()
    doc.getMap('meta').set('schema', SCHEMA_VERSION + 1)
    addCard(doc, newCard('a'), me)
    expect(isNewer(doc)).toBe(true)
  })
})
