import { can } from '../../domain/permission'
import { Refusal } from '../../domain/refusal'
import { assignGroup } from '../../domain/workshop/assignGroup'
import { workshopState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { boardOf } from './boardOf'
import { findByCode } from './findByCode'
import { inOrder } from './inOrder'

/** `municipality` is one of the workshop's list or another text; `group` an id, or assigned evenly. */
export type JoinWorkshop = {
  name: string
  municipality: { id: string } | { other: string }
  group: { id: string } | 'even'
}

/** `boardId` is null where the workshop has no group. */
export type Joined = { workshopId: string; participantId: string; boardId: string | null }

/**
 * Makes who holds the code a participant. A device is one participant of a workshop: coming back
 * changes nothing and leads to the same board, also after the workshop was closed.
 *
 * @throws Refusal `not_found` (`codeUnknown`), `forbidden` (`codeClosed`), `invalid` where the
 *   municipality or group is not of this workshop, `too_many`
 */
export async function joinWorkshop(
  deps: Deps,
  actor: Actor,
  typedCode: string,
  request: JoinWorkshop,
): Promise<Joined> {
  const { deviceHash } = actor
  if (deviceHash === null) throw new Refusal('invalid', 'noDevice')
  const { id: workshopId, joinCode } = await findByCode(deps, actor, typedCode)
  await deps.limits.take('joinPerDevice', deviceHash)
  await deps.limits.take('joinPerCode', joinCode)
  const joined = await deps.db.$transaction(async (tx) => {
    const workshop = await tx.workshop.findFirst({ where: { id: workshopId, joinCode } })
    if (!workshop) throw new Refusal('not_found', 'codeUnknown')
    const known = await tx.participant.findUnique({
      where: { workshopId_deviceHash: { workshopId, deviceHash } },
    })
    if (!can([known ? 'participant' : 'guest'], 'workshop.join', workshopState(workshop))) {
      throw new Refusal('forbidden', 'codeClosed', { title: workshop.title })
    }
    if (known?.groupId) return known
    const groupId = await groupFor(tx, workshopId, request.group)
    if (known) return tx.participant.update({ where: { id: known.id }, data: { groupId } })
    const origin = await originFor(tx, workshopId, request.municipality)
    return tx.participant.create({
      data: {
        id: newId(),
        workshopId,
        deviceHash,
        groupId,
        ...origin,
        name: request.name,
        joinedAt: deps.now(),
      },
    })
  })
  deps.nudge(`workshop:${workshopId}`)
  return { workshopId, participantId: joined.id, boardId: await boardOf(deps.db, joined) }
}

async function groupFor(
  tx: Queries,
  workshopId: string,
  choice: JoinWorkshop['group'],
): Promise<string | null> {
  if (choice === 'even') return smallestGroup(tx, workshopId)
  const found = await tx.group.count({ where: { id: choice.id, workshopId } })
  if (found === 0) throw new Refusal('invalid', 'groupGone', { fields: 'group' })
  return choice.id
}

async function smallestGroup(tx: Queries, workshopId: string): Promise<string | null> {
  const groups = await tx.group.findMany({
    ...inOrder(workshopId),
    include: { _count: { select: { participants: true } } },
  })
  return assignGroup(
    groups.map(({ id }) => id),
    new Map(groups.map(({ id, _count }) => [id, _count.participants])),
  )
}

async function originFor(
  tx: Queries,
  workshopId: string,
  choice: JoinWorkshop['municipality'],
): Promise<{ municipalityId: string | null; otherOrigin: string }> {
  if ('other' in choice) return { municipalityId: null, otherOrigin: choice.other }
  const found = await tx.workshopMunicipality.count({ where: { id: choice.id, workshopId } })
  if (found === 0) throw new Refusal('invalid', 'municipalityGone', { fields: 'municipality' })
  return { municipalityId: choice.id, otherOrigin: '' }
}
