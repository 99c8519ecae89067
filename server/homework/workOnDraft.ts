import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { authorizeHomework } from './authorizeHomework'
import { beginHomework } from './beginHomework'
import { personInHomework } from './personInHomework'

/**
 * Says who works on a draft: the actor does, or no longer. With the first one the homework is begun.
 *
 * @throws Refusal `not_found` where there is no such draft on the homework's board
 */
export async function workOnDraft(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
  { cardId, isOn }: { cardId: string; isOn: boolean },
): Promise<void> {
  const { workshopId, begun } = await deps.db.$transaction(async (tx) => {
    const access = await authorizeHomework(deps, tx, actor, homeworkId, 'homework.write')
    const { boardId, workshopId } = access.homework
    const { key: personKey, name } = await personInHomework(tx, actor, access)
    const worker = { homeworkId, cardId, personKey }
    if (!isOn) {
      await tx.draftWorker.deleteMany({ where: worker })
      return { workshopId, begun: false }
    }
    const card = await tx.card.findUnique({ where: { boardId_id: { boardId, id: cardId } } })
    if (!card) throw new Refusal('not_found', 'noDraft')
    await tx.draftWorker.upsert({
      where: { homeworkId_cardId_personKey: worker },
      create: { ...worker, name },
      update: { name },
    })
    return { workshopId, begun: await beginHomework(tx, homeworkId, deps.now()) }
  })
  deps.nudge(`homework:${homeworkId}`)
  if (begun) deps.nudge(`workshop:${workshopId}`)
}
