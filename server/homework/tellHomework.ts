import type { Homework } from '../../prisma/generated/client'
import type { Deps } from '../deps'
import { recheckHomework } from './recheckHomework'

/**
 * Tells everybody that the state of a homework changed: who may write in its documents is decided
 * again, and the pages that show it look again.
 */
export function tellHomework(
  deps: Pick<Deps, 'documents' | 'nudge'>,
  homework: Pick<Homework, 'id' | 'boardId' | 'workshopId'>,
): void {
  recheckHomework(deps, homework)
  deps.nudge(`homework:${homework.id}`)
  deps.nudge(`workshop:${homework.workshopId}`)
}
