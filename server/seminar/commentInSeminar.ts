import { commentText } from '../../domain/homework/comment'
import { Refusal } from '../../domain/refusal'
import { personAt } from '../board/person'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { authorizeSeminar } from './authorizeSeminar'

/**
 * Says something about the homework whose turn it is, for everybody who follows the seminar.
 *
 * @throws Refusal `invalid` `turnOver` where that turn is not current any more; `invalid` or
 *   `too_large` for a comment that is none or too long, as on a homework; `too_many`
 */
export async function commentInSeminar(
  { db, limits, now, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  { turnId, text: typed }: { turnId: string; text: string },
): Promise<void> {
  await limits.take('commentsPerPerson', actor.accountId ?? actor.deviceHash ?? 'none')
  const homeworkId = await db.$transaction(async (tx) => {
    const access = await authorizeSeminar(tx, actor, workshopId, 'seminar.comment')
    const turn = await tx.turn.findFirst({
      where: { id: turnId, state: 'now', seminar: { workshopId } },
    })
    if (!turn) throw new Refusal('invalid', 'turnOver')
    const text = commentText(typed)
    const { key, name } = await personAt(tx, actor, access)
    await tx.comment.create({
      data: {
        id: newId(),
        homeworkId: turn.homeworkId,
        side: 'participant',
        authorKey: key,
        authorName: name,
        text,
        writtenAt: now(),
      },
    })
    return turn.homeworkId
  })
  nudge(`seminar:${workshopId}`)
  nudge(`homework:${homeworkId}`)
}
