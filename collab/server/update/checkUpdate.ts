import { isComplete } from './isComplete'
import type { DeletedRange, ScannedUpdate } from './scanUpdate'

/** What a document has, counting what is still on its way to the disk. */
export interface Known {
  /** The first clock of the client that is not known yet. */
  clockOf(client: number): number
  /** Whose client id it is; null when nobody has used it. */
  ownerOf(client: number): string | null
  /** Whether everything in the range is deleted already. */
  isDeleted(range: DeletedRange): boolean
}

/**
 * `new` is to be stored, `known` adds nothing, `gap` builds on something that is missing, `foreign`
 * adds content under the client id of somebody else.
 */
export type Verdict = 'new' | 'known' | 'gap' | 'foreign'

/**
 * Decides about an update of `author`. Content that is known already is nobody's offence (AUTH-3 in ../../SPEC.md),
 * and none is where `mayHoldOthers` (REST-1).
 */
export function checkUpdate(
  update: ScannedUpdate,
  author: string,
  known: Known,
  mayHoldOthers = false,
): Verdict {
  const fresh = update.blocks.filter(({ client, end }) => end > known.clockOf(client))
  const isForeign = ({ client }: { client: number }) => {
    const owner = known.ownerOf(client)
    return owner !== null && owner !== author
  }
  if (!mayHoldOthers && fresh.some(isForeign)) return 'foreign'
  if (!isComplete(update, (client) => known.clockOf(client))) return 'gap'
  if (fresh.length > 0) return 'new'
  return update.deletes.every((range) => known.isDeleted(range)) ? 'known' : 'new'
}
