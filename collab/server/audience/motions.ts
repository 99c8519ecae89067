import { Bundle } from '../wire/bundle'
import type { Member } from './member'
import { Pace } from './pace'
import { encode } from '../wire/protocol'

/** Motions are passed on at most this often. */
const TICK_MS = 33

interface Moved {
  readonly motion: Uint8Array
  readonly mover: Member
}

/**
 * Passes on what moves: pointers, and cards under them. Of each client the newest motion of a tick goes to those who
 * understand it and are not behind; nobody is told later what they missed, because the next one says it
 * all again, and where things come to rest is told by awareness and by the document (MOT-1 in ../../SPEC.md).
 */
export class Motions {
  readonly #pace = new Pace(() => this.#show(), TICK_MS)
  readonly #watchers = new Set<Member>()
  #moved = new Map<number, Moved>()

  enter(member: Member): void {
    this.#watchers.add(member)
  }

  leave(member: Member): void {
    this.#watchers.delete(member)
    for (const [client, { mover }] of this.#moved) if (mover === member) this.#moved.delete(client)
  }

  add(client: number, motion: Uint8Array, mover: Member): void {
    this.#moved.set(client, { motion, mover })
    this.#pace.ask()
  }

  stop(): void {
    this.#pace.stop()
  }

  #show(): void {
    const moved = this.#moved
    this.#moved = new Map()
    if (moved.size === 0) return
    const all = bundleOf([...moved])
    const movers = new Set([...moved.values()].map(({ mover }) => mover))
    for (const watcher of this.#watchers) {
      if (!watcher.isJoined) continue
      if (!movers.has(watcher)) watcher.show(all)
      else {
        const others = [...moved].filter(([, { mover }]) => mover !== watcher)
        if (others.length > 0) watcher.show(bundleOf(others))
      }
    }
  }
}

const bundleOf = (moved: readonly [number, Moved][]): Bundle => {
  const motions = moved.map(([client, { motion }]) => ({ client, motion }))
  return new Bundle([encode({ type: 'motions', motions })])
}
