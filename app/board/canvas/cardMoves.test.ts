import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Point } from '../../../domain/board/card'
import { createCardMoves } from './cardMoves'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function moves() {
  const written: [string, number][] = []
  const onRest = vi.fn<() => void>()
  const own = createCardMoves((id: string, { x }: Point) => written.push([id, x]), onRest)
  return { ...own, written, onRest }
}

it('writes the first move at once, the next ones every quarter of a second, and the drop', () => {
  const { move, drop, written } = moves()
  for (let x = 1; x <= 60; x += 1) {
    move('a', { x, y: 0 })
    vi.advanceTimersByTime(10)
  }
  drop('a')
  expect(written).toEqual([
    ['a', 1],
    ['a', 25],
    ['a', 50],
    ['a', 60],
  ])
})

it('writes whole pixels', () => {
  const { move, written } = moves()
  move('a', { x: 1.6, y: 0 })
  expect(written).toEqual([['a', 2]])
})

it('writes nothing twice when a card is dropped where it was last written', () => {
  const { move, drop, written } = moves()
  move('a', { x: 1, y: 0 })
  drop('a')
  vi.advanceTimersByTime(1000)
  expect(written).toHaveLength(1)
})

it('moves several cards without mixing them', () => {
  const { move, drop, written } = moves()
  move('a', { x: 1, y: 0 })
  move('b', { x: 2, y: 0 })
  move('a', { x: 3, y: 0 })
  drop('a')
  drop('b')
  expect(written).toEqual([
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ])
})

it('holds a card for as long as it moves, and lets it go a moment after it rests', () => {
  const { move, isHeld, onRest } = moves()
  move('a', { x: 1, y: 0 })
  move('a', { x: 2, y: 0 })
  expect([isHeld('a'), isHeld('b')]).toEqual([true, false])
  vi.advanceTimersByTime(250)
  expect(isHeld('a')).toBe(true)
  expect(onRest).not.toHaveBeenCalled()
  vi.advanceTimersByTime(250)
  expect(isHeld('a')).toBe(false)
  expect(onRest).toHaveBeenCalledTimes(1)
})

it('loses no move when the canvas goes away', () => {
  const { move, stop, written } = moves()
  move('a', { x: 1, y: 0 })
  move('a', { x: 2, y: 0 })
  stop()
  expect(written.at(-1)).toEqual(['a', 2])
})
