import { boardGaps, gapKey } from '../../domain/homework/draftGaps'
import { Refusal } from '../../domain/refusal'
import { readBoardCards } from '../board/readBoardCards'
import type { Actor, Deps } from '../deps'
import { authorizeHomework } from './authorizeHomework'
import { tellHomework } from './tellHomework'

/**
 * Hands in a homework. What its drafts lack must be confirmed gap by gap and is kept with it; from
 * then on its municipality and partners read it, until it is reopened or returned.
 *
 * @param confirmed the gaps that were seen and are left, as `gapKey` names them
 * @throws Refusal `invalid` with the count of gaps that were not confirmed, `forbidden` where it was
 *   submitted already
 */
export async function submitHomework(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
  confirmed: readonly string[],
): Promise<void> {
  const { db, now } = deps
  // In one turn of the database, so that what was written while it was busy is seen.
  const homework = await db.$transaction(async (tx) => {
    const seen = await authorizeHomework(deps, tx, actor, homeworkId, 'homework.submit')
    const gaps = boardGaps(await readBoardCards(deps, seen.homework.boardId))
    const open = gaps.filter((gap) => !confirmed.includes(gapKey(gap)))
    if (open.length > 0) throw new Refusal('invalid', 'homeworkGaps', { count: open.length })
    return tx.homework.update({
      where: { id: homeworkId },
      data: {
        state: 'submitted',
        submittedAt: now(),
        confirmedGaps: JSON.stringify(gaps),
        version: { increment: 1 },
      },
    })
  })
  tellHomework(deps, homework)
}
