import type { Authorization } from '../authorization'
import type { Clock } from '../clock'
import type { CloseCode } from '../wire/closeCodes'
import type { Limits } from '../limits'
import type { NackCode } from '../wire/protocol'
import type { Room } from '../room'
import type { Socket } from './socket'
import type { TokenBucket } from './tokenBucket'

/** What a connection is made of, and whom it tells. */
export interface ConnectionOptions {
  readonly socket: Socket
  readonly room: Room
  readonly authorization: Authorization
  /** Whether the client understands and sends messages 100 to 104. */
  readonly ext: boolean
  readonly limits: Limits
  readonly clock: Clock
  /** What the participant may bring in by all connections together. */
  readonly bytesOfAll: TokenBucket
  /** Closes the socket. */
  readonly close: (code: CloseCode, reason: string) => void
  /** Called when it falls behind, and when an update is refused without a close. */
  readonly onBehind: () => void
  readonly onNack: (code: NackCode) => void
  /** Called once, when the connection is over. */
  readonly onLeft: () => void
  /** Called with what should never happen. */
  readonly onFault: (error: unknown) => void
}
