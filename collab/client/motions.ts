import { createOthersMotion, type OthersMotion } from './othersMotion'
import { createOwnMotion, type OwnMotion } from './ownMotion'

/** What moves on a board right now, here and at others (MOT-1 of ../SPEC.md). */
export type Motions = OwnMotion & OthersMotion

/** Keeps what moves until `stop` is called. `show` hands this person's own motion on. */
export function createMotions(show: (motion: Uint8Array) => void): Motions {
  const own = createOwnMotion(show)
  const others = createOthersMotion()
  return {
    ...own,
    ...others,
    stop: () => {
      own.stop()
      others.stop()
    },
  }
}
