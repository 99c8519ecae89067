import type { Plan } from '../plan/plan'
import type { PublicOrigin, PublicOrigins } from '../plan/publicOrigin'
import type { PublicProject } from '../project/publicProject'

/** What a file for everybody tells beside the plan, as its page does. */
export type BesidePlan = { origins: PublicOrigins; projects: readonly PublicProject[] }

/** A whole plan as JSON that says what it is, so that a later version can still read it. */
export function planJson(plan: Plan): string {
  return write({ plan })
}

/** The same of a plan for everybody: each activity has its `origin`, null where the plan is its origin. */
export function publicPlanJson(plan: Plan, { origins, projects }: BesidePlan): string {
  const originOf = (id: string): PublicOrigin | null => origins[id] ?? null
  const chapters = plan.chapters.map((chapter) => ({
    ...chapter,
    activities: chapter.activities.map((one) => ({ ...one, origin: originOf(one.id) })),
  }))
  return write({ plan: { ...plan, chapters }, projects })
}

const write = (content: object): string =>
  `${JSON.stringify({ format: 'kavalaud-plan', version: 1, ...content }, null, 2)}\n`
