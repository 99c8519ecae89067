import type { PlanDraft } from '../../domain/import/planDraft'
import type { PlanSource } from '../../domain/import/planSource'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { authorizeImport, type ImportTarget } from './authorizeImport'
import { writePlanDraft } from './writePlanDraft'

/** So much is read and written within a second or two. */
const IMPORT_MAX_ACTIVITIES = 2000
const IMPORT_MAX_CHAPTERS = 300
const IMPORT_MAX_GOALS = 2000
const IMPORT_MAX_PARTIES = 10_000

/** `title` names a new plan; without it the document's own title does. A plan that is there keeps its own. */
export type ImportPlan = { source: PlanSource; title?: string }

/**
 * Reads a source and writes the plan, all of it or nothing. Numbers are kept as written beside the
 * live ones.
 *
 * @returns the plan that was written
 * @throws Refusal of `authorizeImport` and `readImport`; `invalid` where there is no activity to write,
 *   `too_large` where there is more of anything than a plan has; `too_many`
 */
export async function importPlan(
  { db, limits, nudge, readImport }: Deps,
  actor: Actor,
  target: ImportTarget,
  { source, title = '' }: ImportPlan,
): Promise<{ planId: string; activities: number }> {
  await authorizeImport(db, actor, target)
  await limits.take('importPerAccount', actor.accountId ?? '')
  const { draft } = await readImport({ source })
  const activities = checkSize(draft)
  const planId = await db.$transaction(async (tx) => {
    const { organisationId } = await authorizeImport(tx, actor, target)
    const id = 'planId' in target ? target.planId : newId()
    if (!('planId' in target)) {
      const name = title.trim() || draft.title.trim()
      if (name === '') throw new Refusal('invalid', 'formIncomplete', { fields: 'title' })
      await tx.plan.create({ data: { id, organisationId, title: name } })
    }
    await writePlanDraft(tx, { id, organisationId }, draft)
    return id
  })
  nudge(`plan:${planId}`)
  return { planId, activities }
}

/** How many activities there are; refused where there are none, or more of anything than a plan has. */
function checkSize({ chapters }: PlanDraft): number {
  const activities = chapters.flatMap((chapter) => chapter.activities)
  if (activities.length === 0) throw new Refusal('invalid', 'importNoActivities')
  if (activities.length > IMPORT_MAX_ACTIVITIES) {
    throw new Refusal('too_large', 'importTooManyActivities', { max: IMPORT_MAX_ACTIVITIES })
  }
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const isMore =
    chapters.length > IMPORT_MAX_CHAPTERS ||
    sum(chapters.map(({ goals }) => goals.length)) > IMPORT_MAX_GOALS ||
    sum(activities.map(({ parties }) => parties.length)) > IMPORT_MAX_PARTIES
  if (isMore) throw new Refusal('too_large', 'importTooLarge')
  return activities.length
}
