import type { Point } from '../../../domain/board/card'

/** How much room a card takes on the canvas, the gap to the next included. */
export const CARD_ROOM = { width: 312, height: 220 }

const COLUMNS = 4
const STEP = 32

/** A place for a card that nobody has pointed at: the next free one in rows of four. */
export function nextPlace(cards: readonly { pos: Point }[]): Point {
  for (let nth = 0; ; nth += 1) {
    const place = {
      x: (nth % COLUMNS) * CARD_ROOM.width,
      y: Math.floor(nth / COLUMNS) * CARD_ROOM.height,
    }
    if (!cards.some(({ pos }) => overlaps(pos, place))) return place
  }
}

/** The free place nearest to the one wanted, or one that lies over others where all around is taken. */
export function freePlaceNear(wanted: Point, cards: readonly { pos: Point }[]): Point {
  const offsets = [0, 1, -1, 2, -2, 3, -3]
  const places = offsets.flatMap((down) =>
    offsets.map((right) => ({
      x: Math.round(wanted.x + right * CARD_ROOM.width),
      y: Math.round(wanted.y + down * CARD_ROOM.height),
    })),
  )
  const farness = (place: Point) => Math.hypot(place.x - wanted.x, place.y - wanted.y)
  const [nearest] = places
    .filter((place) => !cards.some(({ pos }) => overlaps(pos, place)))
    .sort((a, b) => farness(a) - farness(b))
  return nearest ?? placeNear(wanted, cards)
}

/** The wanted place, or one a little below and to the right of it where a card lies exactly there. */
export function placeNear(wanted: Point, cards: readonly { pos: Point }[]): Point {
  let place = { x: Math.round(wanted.x), y: Math.round(wanted.y) }
  const isTaken = ({ pos }: { pos: Point }) =>
    Math.abs(pos.x - place.x) < STEP && Math.abs(pos.y - place.y) < STEP
  while (cards.some(isTaken)) place = { x: place.x + STEP, y: place.y + STEP }
  return place
}

const overlaps = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < CARD_ROOM.width && Math.abs(a.y - b.y) < CARD_ROOM.height
