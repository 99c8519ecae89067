import type { Actor, Deps } from '../deps'
import { authorizeHomework } from './authorizeHomework'
import { tellHomework } from './tellHomework'

/**
 * Takes back the submission of a homework, or its review: it is worked on again.
 *
 * @throws Refusal `forbidden` where it was not submitted
 */
export async function reopenHomework(deps: Deps, actor: Actor, homeworkId: string): Promise<void> {
  const homework = await deps.db.$transaction(async (tx) => {
    await authorizeHomework(deps, tx, actor, homeworkId, 'homework.reopen')
    return tx.homework.update({
      where: { id: homeworkId },
      data: {
        state: 'working',
        submittedAt: null,
        reviewedAt: null,
        confirmedGaps: '[]',
        version: { increment: 1 },
      },
    })
  })
  tellHomework(deps, homework)
}
