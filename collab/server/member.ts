import type { Identity } from './awareness'
import type { CloseCode } from './closeCodes'

/** One connection as its room sees it. */
export interface Member extends Identity {
  /** Whether it has had the join answer, and is told what happens since (OPEN-4 in ../SPEC.md). */
  readonly isJoined: boolean
  tell(frame: Uint8Array): void
  /** Shows awareness, which may be left out for one that is behind. */
  show(frame: Uint8Array): void
  /** Some of its messages are settled; `seq` is the newest update on disk. */
  acknowledge(seq: number): void
  /** The storage failed: nothing can be written now. */
  warn(): void
  end(code: CloseCode, reason: string): void
}
