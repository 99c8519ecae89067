import type { Identity } from './awareness'
import type { Bundle } from '../wire/bundle'
import type { CloseCode } from '../wire/closeCodes'

/** One connection as its room sees it. */
export interface Member extends Identity {
  /** Whether it has had the join answer, and is told what happens since (OPEN-4 in ../../SPEC.md). */
  readonly isJoined: boolean
  /** Tells updates, the newest of which is `seq` in the log. Whoever is behind gets them later (LIM-5). */
  tell(updates: Bundle, seq: number): void
  /** Shows awareness. False when it was left out because the member is behind (AWA-6). */
  show(awareness: Bundle): boolean
  /**
   * The same for one whose own work is settled, with the word that it is saved: in one write. What of the updates is
   * its own stands at the places `own`, ascending, and is left out.
   */
  tellAuthor(updates: Bundle, own: readonly number[], seq: number): void
  /** The storage failed: nothing can be written now. */
  warn(): void
  end(code: CloseCode, reason: string): void
}
