import type { Point } from '../../../domain/board/card'

/** A drag is written this often on its way, so that it leaves a handful of changes in history. */
const WRITE_EVERY_MS = 250

/** Moves of cards on their way into the document. */
export type CardMoves = {
  /** A card is somewhere else now; written at once, or with the next write. */
  move: (id: string, pos: Point) => void
  /** Writes what is not written yet: the card was dropped. */
  drop: (id: string) => void
  /** Whether a place is known here that the document does not have yet. */
  isHeld: (id: string) => boolean
  stop: () => void
}

/**
 * Hands moves on, each card's at most every quarter of a second, and the last one always.
 *
 * @param onRest told when a card is let go, because the document may have another place for it by then
 */
export function createCardMoves(
  write: (id: string, pos: Point) => void,
  onRest: () => void,
): CardMoves {
  const waiting = new Map<string, Point>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  const writeWaiting = (id: string): void => {
    const pos = waiting.get(id)
    waiting.delete(id)
    if (pos) write(id, pos)
  }
  const onTimer = (id: string): void => {
    timers.delete(id)
    if (!waiting.has(id)) {
      onRest()
      return
    }
    writeWaiting(id)
    timers.set(id, setTimeout(onTimer, WRITE_EVERY_MS, id))
  }
  return {
    move: (id, pos) => {
      waiting.set(id, { x: Math.round(pos.x), y: Math.round(pos.y) })
      if (timers.has(id)) return
      writeWaiting(id)
      timers.set(id, setTimeout(onTimer, WRITE_EVERY_MS, id))
    },
    drop: (id) => {
      clearTimeout(timers.get(id))
      timers.delete(id)
      writeWaiting(id)
      onRest()
    },
    isHeld: (id) => timers.has(id),
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      for (const id of waiting.keys()) writeWaiting(id)
    },
  }
}
