/** A box in pixels. */
export type Box = { x: number; y: number; width: number; height: number }

/** How far something has to move so that it lies within the frame; its upper left corner where it is too large. */
export function intoSight(thing: Box, frame: Box): { x: number; y: number } {
  return {
    x: shift(thing.x, thing.width, frame.x, frame.width),
    y: shift(thing.y, thing.height, frame.y, frame.height),
  }
}

function shift(at: number, size: number, start: number, room: number): number {
  if (at < start || size > room) return start - at
  return Math.min(0, start + room - (at + size))
}
