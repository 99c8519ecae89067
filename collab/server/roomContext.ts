import type { Clock } from './clock'
import type { Limits } from './limits'
import type { Observer } from './observer'
import type { UpdateLog } from './log/updateLog'

/** What all rooms of a process share. */
export interface RoomContext {
  readonly log: UpdateLog
  readonly limits: Limits
  readonly clock: Clock
  readonly observer?: Observer | undefined
  readonly onCommitted: (doc: string) => void
  readonly onFault: (doc: string, error: unknown) => void
}
