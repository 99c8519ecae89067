import type { Point } from '../../domain/board/card'
import { encodeMotion } from './motion'
import { Throttle } from './throttle'

/** Others see something move thirty times a second at most. */
const SHOW_EVERY_MS = 34

/** The last place of a card is shown for so long after it was let go, so that the document's is there before that goes. */
const LINGERS_MS = 200

/** What this person moves on a board. */
export type OwnMotion = {
  /** This person's pointer is there; null when it has gone. */
  point: (pointer: Point | null) => void
  /** This person drags a card there. */
  drag: (id: string, pos: Point) => void
  /** The card was let go. */
  drop: (id: string) => void
  stop: () => void
}

/** Hands on to `show` what this person moves, at most thirty times a second and the last place always. */
export function createOwnMotion(show: (motion: Uint8Array) => void): OwnMotion {
  const drags = new Map<string, Point>()
  const lingering = new Map<string, ReturnType<typeof setTimeout>>()
  let pointer: Point | null = null
  const showing = new Throttle(() => show(encodeMotion({ pointer, drags })), SHOW_EVERY_MS)

  return {
    point: (place) => {
      pointer = place
      showing.ask()
    },
    drag: (id, pos) => {
      clearTimeout(lingering.get(id))
      lingering.delete(id)
      drags.set(id, pos)
      showing.ask()
    },
    drop: (id) => {
      if (!drags.has(id) || lingering.has(id)) return
      const timer = setTimeout(() => {
        lingering.delete(id)
        drags.delete(id)
        showing.ask()
      }, LINGERS_MS)
      lingering.set(id, timer)
    },
    stop: () => {
      showing.stop()
      for (const timer of lingering.values()) clearTimeout(timer)
    },
  }
}
