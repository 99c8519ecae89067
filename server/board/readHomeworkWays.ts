import type { Workshop } from '../../prisma/generated/client'
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

/** One draft on its way; `decidedAt` is null where it was promoted past the seminar. */
type Step = { activityId: string; homeworkId: string; cardId: string; decidedAt: Date | null }

/** The ways of a plan's activities through homework; of two for one activity the later comes last. */
export async function readHomeworkWays(tx: Queries, planId: string): Promise<HomeworkWay[]> {
  const steps = [...(await promotedSteps(tx, planId)), ...(await acceptedSteps(tx, planId))]
  const homeworkIds = [...new Set(steps.map(({ homeworkId }) => homeworkId))]
  const homeworks = await readHomeworks(tx, homeworkIds)
  const groups = await readGroups(tx, homeworkIds)
  return steps.flatMap(({ activityId, homeworkId, cardId, decidedAt }) => {
    const homework = homeworks.get(homeworkId)
    if (!homework) return []
    const { municipality, workshop } = homework
    const way: HomeworkWay = {
      activityId,
      homeworkId,
      municipality: municipality.name,
      workshop: { id: workshop.id, title: workshop.title, date: workshop.date },
      groupName: groups.get(`${homeworkId}/${cardId}`) ?? '',
      accepted: decidedAt && { seminarDate: workshop.seminar?.date ?? null, decidedAt },
    }
    return [way]
  })
}

async function promotedSteps(tx: Queries, planId: string): Promise<Step[]> {
  const promotions = await tx.promotion.findMany({
    where: { planId, activeKey: { not: null }, board: { homework: { isNot: null } } },
    include: { board: { select: { homework: { select: { id: true } } } } },
    orderBy: { promotedAt: 'asc' },
  })
  return promotions.flatMap(({ activityId, cardId, board: { homework } }) =>
    homework ? [{ activityId, cardId, homeworkId: homework.id, decidedAt: null }] : [],
  )
}

/** Of several decisions on a draft the newest counts. */
async function acceptedSteps(tx: Queries, planId: string): Promise<Step[]> {
  const activities = await tx.activity.findMany({
    where: { planId, deletedAt: null },
    select: { id: true },
  })
  const here = new Set(activities.map(({ id }) => id))
  const decisions = await tx.draftDecision.findMany({
    where: { homework: { decisions: { some: { activityId: { in: [...here] } } } } },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  })
  const newest = new Map(decisions.map((one) => [`${one.homeworkId}/${one.cardId}`, one]))
  return [...newest.values()].flatMap(({ activityId, homeworkId, cardId, decision, decidedAt }) =>
    decision === 'accepted' && activityId !== null && here.has(activityId)
      ? [{ activityId, homeworkId, cardId, decidedAt }]
      : [],
  )
}

async function readHomeworks(tx: Queries, ids: readonly string[]) {
  const rows = await tx.homework.findMany({
    where: { id: { in: [...ids] } },
    include: { municipality: true, workshop: { include: { seminar: true } } },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** The groups that the drafts of some homeworks were carried from, by homework and card. */
async function readGroups(
  tx: Queries,
  homeworkIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const carries = await tx.carry.findMany({
    where: { homeworkId: { in: [...homeworkIds] } },
    select: { homeworkId: true, cardId: true, groupName: true },
  })
  return new Map(
    carries.map(({ homeworkId, cardId, groupName }) => [`${homeworkId}/${cardId}`, groupName]),
  )
}
