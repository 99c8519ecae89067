import type { Queries } from '../db'
import { inOrder } from './inOrder'
import { groupFields, type GroupFields } from './workshopFields'

/** A participant as the others see them. */
export type MemberEntry = { id: string; name: string; municipality: string }

export type GroupEntry = GroupFields & {
  id: string
  boardId: string | null
  members: MemberEntry[]
}

/** The groups of a workshop with their people, in the order they joined. */
export async function readMembers(
  tx: Queries,
  workshopId: string,
): Promise<{ groups: GroupEntry[]; withoutGroup: MemberEntry[] }> {
  const groups = await tx.group.findMany({
    ...inOrder(workshopId),
    include: { boards: true },
  })
  const participants = await tx.participant.findMany({
    where: { workshopId },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
    include: { municipality: true },
  })
  const membersOf = (wanted: string | null): MemberEntry[] =>
    participants
      .filter(({ groupId }) => groupId === wanted)
      .map(({ id, name, municipality, otherOrigin }) => ({
        id,
        name,
        municipality: municipality?.name ?? otherOrigin,
      }))
  return {
    groups: groups.map(({ boards, ...group }) => ({
      ...groupFields(group),
      boardId: boards[0]?.id ?? null,
      members: membersOf(group.id),
    })),
    withoutGroup: membersOf(null),
  }
}
