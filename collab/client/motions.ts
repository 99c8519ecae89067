import type { Point } from '../../domain/board/card'
import { decodeMotion, encodeMotion, type Motion } from './motion'

/** Others see something move thirty times a second at most. */
const SHOW_EVERY_MS = 34

/** The last place of a card is shown for so long after it was let go, so that the document's is there before that goes. */
const LINGERS_MS = 200

/** A drag of which nothing was heard for so long has ended, though its end was not told. */
const FORGOTTEN_AFTER_MS = 1000

/** What moves on a board, here and at others. */
export type Motions = {
  /** This person's pointer is there; null when it has gone. */
  point: (pointer: Point | null) => void
  /** This person drags a card there. */
  drag: (id: string, pos: Point) => void
  /** The card was let go. */
  drop: (id: string) => void
  /** Takes in what somebody else's client sent. */
  receive: (client: number, bytes: Uint8Array) => void
  /** Where somebody's pointer is while it moves; undefined where only awareness knows. */
  pointerOf: (client: number) => Point | undefined
  /** Forgets somebody's pointer: it rests, or they have gone. */
  rest: (client: number) => void
  /** Where the cards are that others drag. */
  dragged: () => ReadonlyMap<string, Point>
  subscribe: (listener: () => void) => () => void
  stop: () => void
}

type Others = Motion & { heardAt: number }

/** Keeps what moves. `show` hands this person's own motion on, at most thirty times a second and the last one always. */
export function createMotions(show: (motion: Uint8Array) => void): Motions {
  const listeners = new Set<() => void>()
  const others = new Map<number, Others>()
  const drags = new Map<string, Point>()
  const lingering = new Map<string, ReturnType<typeof setTimeout>>()
  let pointer: Point | null = null
  let sending: ReturnType<typeof setTimeout> | null = null
  let isNews = false
  let forgetting: ReturnType<typeof setTimeout> | null = null

  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const send = (): void => {
    isNews = sending !== null
    if (isNews) return
    show(encodeMotion({ pointer, drags }))
    sending = setTimeout(() => {
      sending = null
      if (isNews) send()
    }, SHOW_EVERY_MS)
  }
  const forget = (): void => {
    forgetting = null
    const now = Date.now()
    const dragging = [...others].filter(([, motion]) => motion.drags.size > 0)
    const over = dragging.filter(([, { heardAt }]) => now - heardAt >= FORGOTTEN_AFTER_MS)
    for (const [client, motion] of over) others.set(client, { ...motion, drags: new Map() })
    if (dragging.length > over.length) forgetting = setTimeout(forget, FORGOTTEN_AFTER_MS)
    if (over.length > 0) tell()
  }
  return {
    point: (place) => {
      pointer = place
      send()
    },
    drag: (id, pos) => {
      clearTimeout(lingering.get(id))
      lingering.delete(id)
      drags.set(id, pos)
      send()
    },
    drop: (id) => {
      if (!drags.has(id) || lingering.has(id)) return
      const timer = setTimeout(() => {
        lingering.delete(id)
        drags.delete(id)
        send()
      }, LINGERS_MS)
      lingering.set(id, timer)
    },
    receive: (client, bytes) => {
      const motion = decodeMotion(bytes)
      if (!motion) return
      others.set(client, { ...motion, heardAt: Date.now() })
      if (motion.drags.size > 0) forgetting ??= setTimeout(forget, FORGOTTEN_AFTER_MS)
      tell()
    },
    pointerOf: (client) => others.get(client)?.pointer ?? undefined,
    rest: (client) => void others.delete(client),
    dragged: () => new Map([...others.values()].flatMap((motion) => [...motion.drags])),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      if (sending !== null) clearTimeout(sending)
      if (forgetting !== null) clearTimeout(forgetting)
      for (const timer of lingering.values()) clearTimeout(timer)
    },
  }
}
