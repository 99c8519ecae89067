import { expect, it } from 'vitest'
import { CARD_ROOM, freePlaceNear, nextPlace, placeNear } from './freePlace'

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

it('finds room beside cards that lie where a new one is wanted', () => {
  const wanted = { x: 1000, y: 1000 }
  expect(freePlaceNear(wanted, [])).toEqual(wanted)
  expect(freePlaceNear(wanted, [at(950, 1010)])).toEqual({
    x: 1000,
    y: 1000 - CARD_ROOM.height,
  })
  expect(freePlaceNear(wanted, [at(1000, 1000)])).toEqual({ x: 1000, y: 1000 + CARD_ROOM.height })
})

it('lays a card over others rather than nowhere', () => {
  const everywhere = Array.from({ length: 900 }, (_one, nth) =>
    at((nth % 30) * 100, Math.floor(nth / 30) * 100),
  )
  expect(freePlaceNear({ x: 1500, y: 1500 }, everywhere)).toEqual({ x: 1532, y: 1532 })
})
