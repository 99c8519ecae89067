import type { Point } from '../../domain/board/card'
import { decodeMotion, type Motion } from './motion'

/** A drag of which nothing was heard for so long has ended, though its end was not told. */
const FORGOTTEN_AFTER_MS = 1000

/** What others move on a board. */
export type OthersMotion = {
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

/** Keeps what others move, for as long as `stop` is not called. */
export function createOthersMotion(): OthersMotion {
  const listeners = new Set<() => void>()
  const heard = new Map<number, Motion & { heardAt: number }>()
  let forgetting: ReturnType<typeof setTimeout> | null = null

  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const forget = (): void => {
    forgetting = null
    const now = Date.now()
    const dragging = [...heard].filter(([, motion]) => motion.drags.size > 0)
    const over = dragging.filter(([, { heardAt }]) => now - heardAt >= FORGOTTEN_AFTER_MS)
    for (const [client, motion] of over) heard.set(client, { ...motion, drags: new Map() })
    if (dragging.length > over.length) forgetting = setTimeout(forget, FORGOTTEN_AFTER_MS)
    if (over.length > 0) tell()
  }
  return {
    receive: (client, bytes) => {
      const motion = decodeMotion(bytes)
      if (!motion) return
      heard.set(client, { ...motion, heardAt: Date.now() })
      if (motion.drags.size > 0) forgetting ??= setTimeout(forget, FORGOTTEN_AFTER_MS)
      tell()
    },
    pointerOf: (client) => heard.get(client)?.pointer ?? undefined,
    rest: (client) => void heard.delete(client),
    dragged: () => new Map([...heard.values()].flatMap((motion) => [...motion.drags])),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      if (forgetting !== null) clearTimeout(forgetting)
    },
  }
}
