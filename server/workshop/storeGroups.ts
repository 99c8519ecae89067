import { cardsDocument } from '../../domain/board/documentName'
import { Refusal } from '../../domain/refusal'
import type { Queries } from '../db'
import type { Deps } from '../deps'
import { isAhead } from '../live/isAhead'
import { newId } from '../tokens'
import type { GroupFields } from './workshopFields'

/**
 * Makes the workshop's groups these, in this order; each new one gets its board.
 *
 * @returns the boards that went with their groups
 * @throws Refusal `conflict` where a group that has people or cards would go, one from which drafts were carried, or one on
 *   whose board somebody writes just now
 */
export async function storeGroups(
  deps: Pick<Deps, 'documents'>,
  tx: Queries,
  workshopId: string,
  groups: readonly GroupFields[],
): Promise<string[]> {
  const stored = await tx.group.findMany({ where: { workshopId } })
  const known = new Set(stored.map(({ id }) => id))
  const kept = new Set(groups.map(({ id }) => id))
  const removed = stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  const boards = await removeGroups(deps, tx, removed)
  for (const [position, { id, name, theme, prompts, defaultChapter }] of groups.entries()) {
    const fields = { position, name, theme, prompts, defaultChapter }
    if (id !== null && known.has(id)) await tx.group.update({ where: { id }, data: fields })
    else await addGroup(tx, workshopId, fields)
  }
  return boards
}

async function addGroup(
  tx: Queries,
  workshopId: string,
  fields: Omit<GroupFields, 'id'> & { position: number },
): Promise<void> {
  const id = newId()
  await tx.group.create({ data: { id, workshopId, ...fields } })
  await tx.board.create({ data: { id: newId(), workshopId, groupId: id } })
}

async function removeGroups(
  deps: Pick<Deps, 'documents'>,
  tx: Queries,
  ids: string[],
): Promise<string[]> {
  const used = await tx.group.findFirst({
    where: {
      id: { in: ids },
      OR: [
        { participants: { some: {} } },
        { boards: { some: { OR: [{ cards: { some: {} } }, { promotions: { some: {} } }] } } },
      ],
    },
  })
  if (used) throw new Refusal('conflict', 'groupInUse', { name: used.name })
  const boards = await tx.board.findMany({
    where: { groupId: { in: ids } },
    include: { group: true },
  })
  for (const { id, followedSeq, group } of boards) {
    // A draft that was carried is told about in the response, also where its card was removed since.
    const isCarriedFrom = (await tx.carry.count({ where: { fromBoardId: id } })) > 0
    if (isCarriedFrom || (await isAhead(deps, [{ name: cardsDocument(id), followedSeq }]))) {
      throw new Refusal('conflict', 'groupInUse', { name: group?.name ?? '' })
    }
  }
  await tx.group.deleteMany({ where: { id: { in: ids } } })
  return boards.map(({ id }) => id)
}
