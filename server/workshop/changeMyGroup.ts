import { cardsDocument } from '../../domain/board/documentName'
import { Refusal } from '../../domain/refusal'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { boardOf } from './boardOf'

/**
 * Moves a participant to another group; what they may do on both boards is decided again.
 *
 * @returns the board of the new group
 * @throws Refusal `invalid` where the group is not of this workshop
 */
export async function changeMyGroup(
  { db, documents, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  groupId: string,
): Promise<{ boardId: string | null }> {
  const [before, boardId] = await db.$transaction(async (tx) => {
    const { participant } = await authorizeWorkshop(tx, actor, workshopId, 'workshop.changeGroup')
    const group = await tx.group.findFirst({ where: { id: groupId, workshopId } })
    if (!group || !participant) throw new Refusal('invalid', 'groupGone', { fields: 'group' })
    await tx.participant.update({ where: { id: participant.id }, data: { groupId } })
    return [await boardOf(tx, participant), await boardOf(tx, { groupId })]
  })
  for (const id of [before, boardId]) if (id !== null) documents.recheck(cardsDocument(id))
  nudge(`workshop:${workshopId}`)
  return { boardId }
}
