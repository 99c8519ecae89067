import { participantKey } from '../../domain/board/personKey'
import { Refusal } from '../../domain/refusal'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { boardOf } from './boardOf'

/**
 * Moves a participant to another group; what they may do on both boards is decided again, for them
 * alone: the others go on writing, however often somebody moves.
 *
 * @returns the board of the new group
 * @throws Refusal `invalid` where the group is not of this workshop, `too_many` for whoever moves all the
 *   time: everybody's page looks again at each move
 */
export async function changeMyGroup(
  { db, documents, limits, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  groupId: string,
): Promise<{ boardId: string | null }> {
  const [participantId, boardId] = await db.$transaction(async (tx) => {
    const { participant } = await authorizeWorkshop(tx, actor, workshopId, 'workshop.changeGroup')
    const group = await tx.group.findFirst({ where: { id: groupId, workshopId } })
    if (!group || !participant) throw new Refusal('invalid', 'groupGone', { fields: 'group' })
    await limits.take('movesPerParticipant', participant.id)
    await tx.participant.update({ where: { id: participant.id }, data: { groupId } })
    return [participant.id, await boardOf(tx, { groupId })]
  })
  documents.recheckPerson(participantKey(participantId))
  nudge(`workshop:${workshopId}`)
  return { boardId }
}
