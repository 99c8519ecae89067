import type { Logger } from 'pino'
import type { Clock } from '../../collab/server/clock'
import type { Observer } from '../../collab/server/observer'
import { TokenBucket } from '../../collab/server/connection/tokenBucket'
import { loggedDocument } from './loggedDocument'

/** Lines about one code: so many at once, and so many a second for as long as it lasts. */
const AT_ONCE = 20
const PER_SECOND = 1 / 6
/** How long what is left out is counted before one line tells of it. */
const COUNTED_MS = 60_000

type Share = { bucket: TokenBucket; leftOut: number }

/**
 * Logs every refusal of a live document with its document and its reason. Each code has a share of lines of its
 * own, so that whoever tries a million times neither fills the disk nor hides another reason; what is
 * left out is counted. A document that somebody made up is not repeated: it may be any text.
 */
export function logRefusals(logger: Logger, clock: Clock): Observer['refused'] {
  const shares = new Map<number | string, Share>()
  const shareOf = (code: number | string): Share => {
    const share = shares.get(code) ?? {
      bucket: new TokenBucket(PER_SECOND, AT_ONCE, clock),
      leftOut: 0,
    }
    shares.set(code, share)
    return share
  }
  const leaveOut = (share: Share, code: number | string) => {
    share.leftOut += 1
    if (share.leftOut > 1) return
    clock.after(COUNTED_MS, () => {
      logger.info({ code, leftOut: share.leftOut }, 'refusals were left out')
      share.leftOut = 0
    })
  }
  return (name, code, reason) => {
    const share = shareOf(code)
    if (share.bucket.waitMs() > 0) return leaveOut(share, code)
    share.bucket.spend(1)
    logger.info({ doc: loggedDocument(name), code, reason }, 'refused')
  }
}
