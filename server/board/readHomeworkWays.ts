import type {
  Homework,
  Seminar,
  Workshop,
  WorkshopMunicipality,
} from '../../prisma/generated/client'
import type { Queries } from '../db'

/** How an activity came into its plan through a municipality's homework. */
export type HomeworkWay = {
  activityId: string
  homeworkId: string
  municipality: string
  workshop: Pick<Workshop, 'id' | 'title' | 'date'>
  /** The group that the draft was carried from; empty where it was first written as homework. */
  groupName: string
  /** The seminar's ISO date and when it was decided there; null where the draft went past the seminar. */
  accepted: { seminarDate: string | null; decidedAt: Date } | null
}

type Way = Homework & {
  municipality: WorkshopMunicipality
  workshop: Workshop & { seminar: Seminar | null }
  carries: { cardId: string; groupName: string }[]
}

const WAY = {
  municipality: true,
  workshop: { include: { seminar: true } },
  carries: { select: { cardId: true, groupName: true } },
} as const

/** The ways of a plan's activities through homework; of two for one activity the later comes last. */
export async function readHomeworkWays(tx: Queries, planId: string): Promise<HomeworkWay[]> {
  return [...(await promotedWays(tx, planId)), ...(await acceptedWays(tx, planId))]
}

async function promotedWays(tx: Queries, planId: string): Promise<HomeworkWay[]> {
  const promotions = await tx.promotion.findMany({
    where: { planId, activeKey: { not: null }, board: { homework: { isNot: null } } },
    include: { board: { include: { homework: { include: WAY } } } },
    orderBy: { promotedAt: 'asc' },
  })
  return promotions.flatMap(({ activityId, cardId, board: { homework } }) =>
    homework ? [{ ...wayOf(homework, cardId), activityId, accepted: null }] : [],
  )
}

/** Of several decisions on a draft the newest counts. */
async function acceptedWays(tx: Queries, planId: string): Promise<HomeworkWay[]> {
  const activities = await tx.activity.findMany({
    where: { planId, deletedAt: null },
    select: { id: true },
  })
  const here = new Set(activities.map(({ id }) => id))
  const decisions = await tx.draftDecision.findMany({
    where: { homework: { decisions: { some: { activityId: { in: [...here] } } } } },
    include: { homework: { include: WAY } },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  })
  const newest = new Map(decisions.map((one) => [`${one.homeworkId}/${one.cardId}`, one]))
  return [...newest.values()].flatMap(({ activityId, cardId, decision, decidedAt, homework }) => {
    if (decision !== 'accepted' || activityId === null || !here.has(activityId)) return []
    const seminarDate = homework.workshop.seminar?.date ?? null
    return [{ ...wayOf(homework, cardId), activityId, accepted: { seminarDate, decidedAt } }]
  })
}

function wayOf(
  { id, municipality, workshop, carries }: Way,
  card: string,
): Omit<HomeworkWay, 'activityId' | 'accepted'> {
  return {
    homeworkId: id,
    municipality: municipality.name,
    workshop: { id: workshop.id, title: workshop.title, date: workshop.date },
    groupName: carries.find(({ cardId }) => cardId === card)?.groupName ?? '',
  }
}
