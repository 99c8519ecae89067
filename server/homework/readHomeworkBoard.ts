import { can } from '../../domain/permission'
import { knownParties, type BoardPage } from '../board/readBoard'
import { readPlaces } from '../board/readPlaces'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import type { HomeworkAccess } from './authorizeHomework'
import { personInHomework } from './personInHomework'

/**
 * A homework's board as every board's page shows one: nobody promotes from it, the seminar decides. A
 * partner by link is told neither the parties of the workshop's municipalities nor places in plans.
 */
export async function readHomeworkBoard(
  tx: Queries,
  actor: Actor,
  access: HomeworkAccess,
): Promise<BoardPage> {
  const { homework, workshop, roles, state } = access
  const { boardId, municipality } = homework
  const mayCompare = can(roles, 'homework.compare', state)
  return {
    board: {
      id: boardId,
      kind: 'homework',
      name: municipality.name,
      theme: '',
      prompts: [],
    },
    workshop: { id: workshop.id, title: workshop.title, date: workshop.date },
    others: [],
    me: await personInHomework(tx, actor, access),
    mayWrite: can(roles, 'homework.write', state),
    mayPromote: false,
    parties: mayCompare ? await knownParties(tx, workshop.id, municipality.id) : [],
    places: mayCompare ? await readPlaces(tx, { workshopId: workshop.id, boardId }) : [],
    targets: [],
  }
}
