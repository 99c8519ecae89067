import { can, type Action, type Role } from '../../domain/permission'
import { Refusal } from '../../domain/refusal'
import type { Board } from '../../prisma/generated/client'
import { workshopAccess, workshopState, type WorkshopAccess } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'

export type BoardAccess = WorkshopAccess & { board: Board }

/**
 * Decides an action on a group's board. A participant is a `member` on the board of their own group.
 * A homework's board is not there for it: `authorizeHomework` decides about that one.
 *
 * @throws Refusal `not_found` where the actor may not read the board, `forbidden` where they may
 *   but not do this
 */
export async function authorizeBoard(
  tx: Queries,
  actor: Actor,
  boardId: string,
  action: Action,
): Promise<BoardAccess> {
  const board = await tx.board.findUnique({ where: { id: boardId } })
  const access = board?.groupId && (await workshopAccess(tx, actor, board.workshopId))
  if (!board || !access) throw new Refusal('not_found', 'noBoard')
  const isMember = access.participant !== null && access.participant.groupId === board.groupId
  const roles: Role[] = isMember ? [...access.roles, 'member'] : access.roles
  const state = workshopState(access.workshop)
  if (!can(roles, 'board.read', state)) throw new Refusal('not_found', 'noBoard')
  if (!can(roles, action, state)) throw new Refusal('forbidden', 'notAllowed')
  return { ...access, roles, board }
}
