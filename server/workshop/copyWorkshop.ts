import { authorizeAccount, authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { freeJoinCode } from './freeJoinCode'
import { readStoredAgenda, storeAgenda } from './storeAgenda'
import { storeGroups } from './storeGroups'
import { storeMunicipalities } from './storeMunicipalities'

/** `date` is an ISO date in the workshop's time zone. */
export type CopyWorkshop = { title: string; date: string }

/**
 * Sets up a workshop like this one on another date: its text, agenda, municipalities and groups with
 * empty boards, under a new code and without anybody's content. Open for joining.
 */
export async function copyWorkshop(
  { db, now }: Deps,
  actor: Actor,
  workshopId: string,
  { title, date }: CopyWorkshop,
): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    const account = await authorizeAccount(tx, actor, 'workshop.create')
    const inOrder = { where: { workshopId }, orderBy: { position: 'asc' } } as const
    const municipalities = await tx.workshopMunicipality.findMany(inOrder)
    const groups = await tx.group.findMany(inOrder)
    const agenda = readStoredAgenda(await tx.agendaItem.findMany(inOrder))
    const { timeZone, place, link, objectives } = workshop
    const id = newId()
    await tx.workshop.create({
      data: {
        id,
        title,
        date,
        timeZone,
        place,
        link,
        objectives,
        createdAt: now(),
        joinCode: await freeJoinCode(tx),
        members: { create: { accountId: account.id, role: 'facilitator' } },
      },
    })
    await storeMunicipalities(
      tx,
      account,
      id,
      municipalities.map(({ name }) => name),
    )
    await storeGroups(
      tx,
      id,
      groups.map(({ name, theme, prompts, defaultChapter }) => ({
        id: null,
        name,
        theme,
        prompts,
        defaultChapter,
      })),
    )
    const withWrittenEnds = agenda.map((item) => ({
      ...item,
      end: item.endSource === 'written' ? item.end : null,
    }))
    await storeAgenda(tx, id, withWrittenEnds)
    return { id }
  })
}
