import type { PartyMention } from '../party/party'
import type { ApprovalHeader, Goal, Plan } from './plan'

/** An activity as it was approved. What is reported on it later is not part of the decision. */
export type RevisionActivity = {
  /** The activity's own id, the same in every revision. */
  id: string
  /** Never given to another activity of the plan. */
  number: string
  goalId: string | null
  text: string
  description: string
  deadlineRaw: string
  parties: readonly PartyMention[]
  target: string
  /** Left out by an amendment: it keeps its place and its number as "välja jäetud". */
  isStruck: boolean
}

export type RevisionChapter = {
  id: string
  number: number
  title: string
  goals: readonly Goal[]
  activities: readonly RevisionActivity[]
}

/** What a decision approved. It is stored as canonical JSON with its SHA-256 and never changed. */
export type RevisionContent = {
  format: 'kavalaud-revision'
  version: 1
  /** From 1 in each plan. */
  revision: number
  organisation: string
  title: string
  preamble: string
  approval: ApprovalHeader
  chapters: readonly RevisionChapter[]
}

/** A plan with its numbers of now, as the decision freezes it. */
export function revisionContent(
  plan: Plan,
  revision: number,
  approval: ApprovalHeader,
): RevisionContent {
  return {
    format: 'kavalaud-revision',
    version: 1,
    revision,
    organisation: plan.organisation,
    title: plan.title,
    preamble: plan.preamble,
    approval,
    chapters: plan.chapters.map(({ id, number, title, goals, activities }) => ({
      id,
      number,
      title,
      goals: goals.map((goal) => ({ id: goal.id, text: goal.text })),
      activities: activities.map((activity) => ({
        id: activity.id,
        number: activity.number,
        goalId: activity.goalId,
        text: activity.text,
        description: activity.description,
        deadlineRaw: activity.deadlineRaw,
        parties: activity.parties,
        target: activity.target,
        isStruck: activity.isStruck,
      })),
    })),
  }
}

/** The activities of a revision in their order. */
export function revisionActivities({
  chapters,
}: Pick<RevisionContent, 'chapters'>): RevisionActivity[] {
  return chapters.flatMap(({ activities }) => activities)
}
