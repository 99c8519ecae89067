import { can } from '../../domain/permission'
import { Refusal } from '../../domain/refusal'
import { workshopState } from '../authorize'
import type { Actor, Deps } from '../deps'
import { boardOf } from './boardOf'
import { findByCode } from './findByCode'
import { inOrder } from './inOrder'

/** What somebody sees who holds the code: no names of people. */
export type Invitation = {
  workshopId: string
  joinCode: string
  title: string
  date: string
  place: string
  municipalities: { id: string; name: string }[]
  groups: { id: string; name: string; theme: string; members: number }[]
  /** Set where this device has joined already; `boardId` is null where its group is gone. */
  joined: { boardId: string | null } | null
}

/**
 * The workshop that a code leads to.
 *
 * @throws Refusal `not_found` (`codeUnknown`), `forbidden` (`codeClosed`) where nobody new may join
 */
export async function lookUpCode(deps: Deps, actor: Actor, typed: string): Promise<Invitation> {
  const workshop = await findByCode(deps, actor, typed)
  const { id: workshopId, joinCode, title, date, place } = workshop
  return deps.db.$transaction(async (tx) => {
    const participant = await tx.participant.findUnique({
      where: { workshopId_deviceHash: { workshopId, deviceHash: actor.deviceHash ?? '' } },
    })
    const role = participant ? 'participant' : 'guest'
    if (!can([role], 'workshop.join', workshopState(workshop))) {
      throw new Refusal('forbidden', 'codeClosed', { title })
    }
    const municipalities = await tx.workshopMunicipality.findMany({
      ...inOrder(workshopId),
      select: { id: true, name: true },
    })
    const groups = await tx.group.findMany({
      ...inOrder(workshopId),
      include: { _count: { select: { participants: true } } },
    })
    return {
      workshopId,
      joinCode,
      title,
      date,
      place,
      municipalities,
      groups: groups.map(({ id, name, theme, _count }) => ({
        id,
        name,
        theme,
        members: _count.participants,
      })),
      joined: participant && { boardId: await boardOf(tx, participant) },
    }
  })
}
