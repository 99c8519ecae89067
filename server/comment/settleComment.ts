import { outcomeReason, type CommentOutcome } from '../../domain/homework/comment'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { authorizeHomework } from '../homework/authorizeHomework'

/** An outcome with its reason, or null to open the comment again. */
export type SettleComment = { outcome: CommentOutcome; because: string } | null

/**
 * Says what became of a comment. It can be said anew, and taken back.
 *
 * @throws Refusal `invalid` where an outcome needs a reason, `too_large` for one too long,
 *   `not_found` (`noComment`)
 */
export async function settleComment(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
  commentId: string,
  settled: SettleComment,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await authorizeHomework(deps, tx, actor, homeworkId, 'homework.settle')
    const data = settled
      ? {
          outcome: settled.outcome,
          because: outcomeReason(settled.outcome, settled.because),
          settledAt: deps.now(),
        }
      : { outcome: null, because: '', settledAt: null }
    const { count } = await tx.comment.updateMany({ where: { id: commentId, homeworkId }, data })
    if (count === 0) throw new Refusal('not_found', 'noComment')
  })
  deps.nudge(`homework:${homeworkId}`)
}
