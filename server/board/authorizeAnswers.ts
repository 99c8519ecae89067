import { can } from '../../domain/permission'
import { Refusal } from '../../domain/refusal'
import { organisationRoles, workshopAccess, workshopsOpening, workshopState } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'

export type AnswersAccess = {
  workshopId: string
  /** Whose plans' activities the actor may link: a facilitator those that the workshop opens, an editor their own. */
  organisationIds: string[]
  /** Whether the board itself is theirs to open. */
  mayOpenBoard: boolean
}

/**
 * Decides who says which activities answer a group's cards.
 *
 * @throws Refusal `not_found` where the board is not there or the actor has nothing to do with its
 *   workshop, `forbidden` where they only take part in it
 */
export async function authorizeAnswers(
  tx: Queries,
  actor: Actor,
  boardId: string,
): Promise<AnswersAccess> {
  const board = await tx.board.findUnique({
    where: { id: boardId },
    include: { workshop: { include: { municipalities: { orderBy: { position: 'asc' } } } } },
  })
  const access = board?.groupId ? await workshopAccess(tx, actor, board.workshopId) : null
  if (!board || !access) throw new Refusal('not_found', 'noBoard')
  const state = workshopState(access.workshop)
  const mayOpenBoard = can(access.roles, 'board.read', state)
  const organisationIds: string[] = []
  for (const { organisationId } of board.workshop.municipalities) {
    if (organisationId === null) continue
    const opening = { id: board.workshopId, ...workshopsOpening(organisationId) }
    const roles = await organisationRoles(tx, actor, organisationId)
    if ((await tx.workshop.count({ where: opening })) > 0) roles.push(...access.roles)
    if (can(roles, 'card.answer', state)) organisationIds.push(organisationId)
  }
  if (organisationIds.length === 0 && !can(access.roles, 'card.answer', state)) {
    throw mayOpenBoard
      ? new Refusal('forbidden', 'notAllowed')
      : new Refusal('not_found', 'noBoard')
  }
  return { workshopId: board.workshopId, organisationIds, mayOpenBoard }
}
