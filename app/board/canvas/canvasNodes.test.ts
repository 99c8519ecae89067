import { expect, it } from 'vitest'
import type { Card } from '../../../domain/board/card'
import { mergeNodes } from './canvasNodes'

const card = (id: string, x: number, text = id): Card => ({
  id,
  kind: 'note',
  text,
  blocks: [],
  deadlineRaw: '',
  target: '',
  parties: [],
  authors: [],
  order: 'a0',
  pos: { x, y: 0 },
  createdBy: 'ann',
  createdAt: '',
})
const nameOf = ({ text }: Card) => text
const free = () => false

it('follows others who move, write, add and remove, and keeps what the canvas knows', () => {
  const [a, b] = [card('a', 0), card('b', 10)]
  const first = mergeNodes([], [a, b], free, nameOf).map((node) => ({ ...node, selected: true }))
  const next = mergeNodes(first, [card('a', 50, 'new words'), card('c', 20)], free, nameOf)
  expect(next).toMatchObject([
    { id: 'a', position: { x: 50 }, selected: true, ariaLabel: 'new words' },
    { id: 'c', position: { x: 20 }, type: 'card' },
  ])
})

it('leaves a node alone whose card did not change', () => {
  const a = card('a', 0)
  const first = mergeNodes([], [a], free, nameOf)
  expect(mergeNodes(first, [a], free, nameOf)[0]).toBe(first[0])
})

it('keeps a card under the hand that moves it, and still shows what others write in it', () => {
  const first = mergeNodes([], [card('a', 0)], free, nameOf).map((node) => ({
    ...node,
    position: { x: 77, y: 7 },
  }))
  const next = mergeNodes(first, [card('a', 5, 'typed')], () => true, nameOf)
  expect(next).toMatchObject([{ position: { x: 77, y: 7 }, ariaLabel: 'typed' }])
})

it('puts a card where the document says once it is let go', () => {
  const a = card('a', 5)
  const moved = mergeNodes([], [a], free, nameOf).map((node) => ({
    ...node,
    position: { x: 77, y: 7 },
  }))
  expect(mergeNodes(moved, [a], free, nameOf)).toMatchObject([{ position: { x: 5, y: 0 } }])
})
