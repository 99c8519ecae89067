import type { WorkshopState } from '../../domain/workshop/workshopState'
import { workshopState } from '../authorize'
import type { Actor, Deps } from '../deps'
import type { HomeworkEntry } from '../homework/listHomework'
import { readMyHomework } from '../homework/readMyHomework'

export type WorkshopEntry = {
  id: string
  title: string
  date: string
  place: string
  state: WorkshopState
  groups: number
  participants: number
}

/** Where this device has joined; `boardId` is null where its group is gone. */
export type JoinedEntry = { id: string; title: string; date: string; boardId: string | null }

export type WorkshopList = {
  facilitated: WorkshopEntry[]
  joined: JoinedEntry[]
  /** What they finish for their municipality. */
  homework: HomeworkEntry[]
}

/** The workshops of whoever asks, the latest first: those of the account and those of the device; and their homework. */
export async function listWorkshops({ db, now }: Deps, actor: Actor): Promise<WorkshopList> {
  const { accountId, deviceHash } = actor
  const latest = [{ date: 'desc' }, { createdAt: 'desc' }] as const
  const facilitated = await db.workshop.findMany({
    where: { members: { some: { accountId: accountId ?? '', role: 'facilitator' } } },
    orderBy: [...latest],
    include: { _count: { select: { groups: true, participants: true } } },
  })
  const joined = await db.participant.findMany({
    where: { deviceHash: deviceHash ?? '' },
    orderBy: [{ workshop: { date: 'desc' } }, { joinedAt: 'desc' }],
    include: { workshop: true, group: { include: { boards: true } } },
  })
  return {
    facilitated: facilitated.map(({ id, title, date, place, _count, ...workshop }) => ({
      id,
      title,
      date,
      place,
      ..._count,
      state: workshopState(workshop),
    })),
    joined: joined.map(({ workshop: { id, title, date }, group }) => ({
      id,
      title,
      date,
      boardId: group?.boards[0]?.id ?? null,
    })),
    homework: await readMyHomework(db, actor, now()),
  }
}
