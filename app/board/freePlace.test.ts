import { expect, it } from 'vitest'
import { CARD_ROOM, nextPlace, placeNear } from './freePlace'

const at = (x: number, y: number) => ({ pos: { x, y } })

it('fills rows of four', () => {
  const cards: { pos: { x: number; y: number } }[] = []
  for (let nth = 0; nth < 6; nth += 1) cards.push({ pos: nextPlace(cards) })
  expect(cards.map(({ pos }) => [pos.x / CARD_ROOM.width, pos.y / CARD_ROOM.height])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [0, 1],
    [1, 1],
  ])
})

it('goes round a card that lies across', () => {
  expect(nextPlace([at(100, 50)])).toEqual({ x: CARD_ROOM.width * 2, y: 0 })
})

it('puts a card where it is wanted, and never right on top of another', () => {
  expect(placeNear({ x: 10.4, y: 20.6 }, [at(500, 500)])).toEqual({ x: 10, y: 21 })
  expect(placeNear({ x: 0, y: 0 }, [at(0, 0), at(32, 32)])).toEqual({ x: 64, y: 64 })
})
