import { dayAfter } from '../domain/homework/dayAfter'
import { estonianDay } from '../domain/progress/estonianDay'
import type { Actor, Deps } from '../server/deps'
import { readBoardCards } from '../server/board/readBoardCards'
import { carryDrafts } from '../server/homework/carryDrafts'
import { handOutHomework } from '../server/homework/handOutHomework'
import { planSeminar } from '../server/seminar/planSeminar'
import { HOMEWORK, SEMINAR } from './demo'

/**
 * What comes after the workshop of the demo data: homework for every municipality, the groups' drafts
 * carried to it, and the follow-up seminar.
 */
export async function seedHomework(deps: Deps, actor: Actor, workshopId: string): Promise<void> {
  const today = estonianDay(deps.now())
  const { instructions, opensIn, dueIn, carried } = HOMEWORK
  await handOutHomework(deps, actor, workshopId, {
    instructions,
    opensOn: dayAfter(today, opensIn),
    dueOn: dayAfter(today, dueIn),
    version: 0,
  })
  const homework = await deps.db.homework.findMany({
    where: { workshopId },
    orderBy: { municipality: { position: 'asc' } },
  })
  const drafts = await readDrafts(deps, workshopId)
  const orders = homework.flatMap(({ id: homeworkId }, at) =>
    drafts.slice(0, carried[at] ?? 0).map((draft) => ({ workshopId, homeworkId, ...draft })),
  )
  await carryDrafts(deps, actor, orders)
  const { inDays, ...seminar } = SEMINAR
  const date = dayAfter(today, inDays)
  await planSeminar(deps, actor, workshopId, { ...seminar, version: null, date })
}

/** The drafts of all groups, in their order. */
async function readDrafts(
  deps: Deps,
  workshopId: string,
): Promise<{ boardId: string; cardId: string }[]> {
  const boards = await deps.db.board.findMany({
    where: { workshopId, groupId: { not: null } },
    orderBy: { group: { position: 'asc' } },
  })
  const drafts: { boardId: string; cardId: string }[] = []
  for (const { id: boardId } of boards) {
    const cards = await readBoardCards(deps, boardId)
    const own = cards.filter(({ kind }) => kind === 'draft')
    drafts.push(...own.map(({ id: cardId }) => ({ boardId, cardId })))
  }
  return drafts
}
