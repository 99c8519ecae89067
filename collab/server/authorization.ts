import type { Identity } from './audience/awareness'

/**
 * Who a connection is and what it may do, as decided when it was opened. `participant` is the same for the
 * same person, whatever it is made of; others see it, the name and the colour (CSS) in awareness.
 */
export interface Authorization extends Identity {
  readonly mode: 'rw' | 'ro'
  /** The account it rests on, which may be that of many participants; none where it is left out. */
  readonly account?: string | undefined
  /** When the right ends by itself, in milliseconds since 1970; never where it is left out (AUTH-4). */
  readonly until?: number | undefined
}
