import { parseDeadline } from '../../domain/deadline/parseDeadline'
import { numberActivities } from '../../domain/plan/numbering'
import {
  ACTIVITY_STATUSES,
  REPORT_AUTHORS,
  type Activity,
  type ActivityStatus,
  type Plan,
  type ProgressReport,
} from '../../domain/plan/plan'
import { oneOf, planState } from '../authorize'
import type { Queries } from '../db'
import { approvedNumbers } from '../approval/approvedNumbers'
import { BY_POSITION } from './planOrder'
import { readApproval } from '../approval/readApproval'
import { mentionOf } from './readMentions'

/** A goal that only deleted activities have is kept for them alone. */
const SHOWN_GOALS = {
  OR: [{ activities: { none: {} } }, { activities: { some: { deletedAt: null } } }],
}

/** The rows of a plan that stands, in order; what was deleted is left out. */
function planRows(tx: Queries, planId: string) {
  return tx.plan.findUniqueOrThrow({
    where: { id: planId },
    include: {
      organisation: true,
      chapters: {
        orderBy: [...BY_POSITION],
        include: {
          goals: { where: SHOWN_GOALS, orderBy: [...BY_POSITION] },
          activities: {
            where: { deletedAt: null },
            orderBy: [...BY_POSITION],
            include: {
              parties: { orderBy: { position: 'asc' }, include: { party: true } },
              progress: { orderBy: { position: 'asc' } },
            },
          },
        },
      },
    },
  })
}

type PlanRows = Awaited<ReturnType<typeof planRows>>
type ActivityRows = PlanRows['chapters'][number]['activities'][number]

/** A plan as the domain knows it, with its numbers of now and deadlines read anew. */
export async function loadPlan(tx: Queries, planId: string): Promise<Plan> {
  const { id, organisation, title, preamble, state, approval, chapters } = await planRows(
    tx,
    planId,
  )
  const numbers = numberActivities(
    chapters.map((chapter) => ({
      id: chapter.id,
      activityIds: chapter.activities.map(({ id }) => id),
    })),
    approvedNumbers(chapters.flatMap(({ activities }) => activities)),
  )
  return {
    id,
    organisation: organisation.name,
    title,
    preamble,
    state: planState({ state }),
    approval: readApproval(approval),
    chapters: chapters.map((chapter, at) => ({
      id: chapter.id,
      number: at + 1,
      numberAsWritten: chapter.numberAsWritten,
      title: chapter.title,
      goals: chapter.goals.map(({ id, text }) => ({ id, text })),
      activities: chapter.activities.map((row) => activityOf(row, numbers.get(row.id) ?? '')),
    })),
  }
}

function activityOf(row: ActivityRows, number: string): Activity {
  const { id, numberAsWritten, goalId, text, description, deadlineRaw, target, version } = row
  return {
    id,
    number,
    numberAsWritten,
    goalId,
    text,
    description,
    deadlineRaw,
    deadline: parseDeadline(deadlineRaw),
    parties: row.parties.map(mentionOf),
    target,
    status: readStatus(row.status) ?? 'notStarted',
    progress: row.progress.map(reportOf),
    approvedNumber: row.approvedNumber,
    isStruck: row.struckAt !== null,
    version,
  }
}

function reportOf(row: ActivityRows['progress'][number]): ProgressReport {
  const { text, status, period, evidence, authorRole, reportedAt } = row
  return {
    text,
    status: readStatus(status),
    period,
    evidence,
    authorRole: oneOf(REPORT_AUTHORS, authorRole),
    public: row.public,
    at: reportedAt?.toISOString() ?? null,
  }
}

function readStatus(stored: string | null): ActivityStatus | null {
  return ACTIVITY_STATUSES.find((status) => status === stored) ?? null
}
