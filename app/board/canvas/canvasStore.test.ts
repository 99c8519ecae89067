import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { addCard, moveCard, setPlainText } from '../../../collab/document/cards'
import { decodeMotion, encodeMotion, type Motion } from '../../../collab/client/motion'
import { createMotions } from '../../../collab/client/motions'
import { watchCards } from '../../../collab/document/watchCards'
import { createCanvasStore } from './canvasStore'

const NOTHING: Motion = { pointer: null, drags: new Map() }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function canvas() {
  const doc = new Y.Doc()
  const author = { key: 'ann', name: 'Ann' }
  const at = '2026-03-04T10:00:00Z'
  for (const id of ['a', 'b']) {
    addCard(doc, { id, kind: 'draft', pos: { x: 0, y: 0 }, author, at }, null)
  }
  const cards = watchCards(doc)
  const shown: Motion[] = []
  const motions = createMotions((bytes) => shown.push(decodeMotion(bytes) ?? NOTHING))
  const store = createCanvasStore({
    cards,
    motions,
    move: (id, pos) => void moveCard(doc, id, pos, null),
    nameOf: ({ text }) => text,
  })
  const stop = store.subscribe(() => undefined)
  const drag = (id: string, x: number) =>
    store.change([{ type: 'position', id, position: { x, y: 0 }, dragging: true }])
  const xOf = (id: string) => store.getSnapshot().find((node) => node.id === id)?.position.x
  const docX = (id: string) => cards.getSnapshot().find((card) => card.id === id)?.pos.x
  return { doc, ...store, stop, drag, xOf, docX, motions, shown }
}

it('shows what others do while somebody here drags, and leaves the dragged card in the hand', () => {
  const { doc, drag, xOf, getSnapshot } = canvas()
  drag('a', 10)
  drag('a', 20)
  moveCard(doc, 'b', { x: 500, y: 0 }, 'other')
  moveCard(doc, 'a', { x: 900, y: 0 }, 'other')
  setPlainText(doc, 'a', 'from elsewhere', 'other')
  expect([xOf('a'), xOf('b')]).toEqual([20, 500])
  expect(getSnapshot().find(({ id }) => id === 'a')?.ariaLabel).toBe('from elsewhere')
})

it('writes where a card is dropped', () => {
  const { drag, drop, docX } = canvas()
  drag('a', 10)
  drag('a', 20)
  expect(docX('a')).toBe(10)
  drop(['a'])
  expect(docX('a')).toBe(20)
})

it('goes to where the document says when the hand rests and somebody else moved the card since', () => {
  const { doc, drag, xOf } = canvas()
  drag('a', 10)
  moveCard(doc, 'a', { x: 900, y: 0 }, 'other')
  expect(xOf('a')).toBe(10)
  vi.advanceTimersByTime(300)
  expect(xOf('a')).toBe(900)
})

it('catches up with what happened while nobody looked', () => {
  const { doc, stop, subscribe, xOf } = canvas()
  stop()
  moveCard(doc, 'a', { x: 70, y: 0 }, 'other')
  subscribe(() => undefined)
  expect(xOf('a')).toBe(70)
})

it('shows others where a card is dragged, between the writes (MOT-2)', () => {
  const { drag, drop, docX, shown } = canvas()
  drag('a', 10)
  vi.advanceTimersByTime(50)
  drag('a', 20)
  expect(docX('a')).toBe(10)
  expect(shown.at(-1)?.drags.get('a')).toEqual({ x: 20, y: 0 })
  drop(['a'])
  vi.advanceTimersByTime(300)
  expect([docX('a'), shown.at(-1)?.drags.size]).toEqual([20, 0])
})

it('moves a card that somebody else drags, unless it is in the hand here (MOT-2)', () => {
  const { drag, xOf, motions, getSnapshot } = canvas()
  const dragged = (x: number) =>
    encodeMotion({ pointer: null, drags: new Map(['a', 'b'].map((id) => [id, { x, y: 0 }])) })
  drag('a', 10)
  const before = getSnapshot().find(({ id }) => id === 'b')?.data
  motions.receive(7, dragged(300))
  expect([xOf('a'), xOf('b')]).toEqual([10, 300])
  expect(getSnapshot().find(({ id }) => id === 'b')?.data.card).toBe(before?.card)
  motions.receive(7, encodeMotion(NOTHING))
  expect(xOf('b')).toBe(0)
})
