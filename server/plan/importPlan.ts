import { toPlanDraft } from '../../domain/import/planDraft'
import type { PlanSource } from '../../domain/import/planSource'
import { readPlan } from '../../domain/import/readPlan'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { authorizeImport, type ImportTarget } from './authorizeImport'
import { writePlanDraft } from './writePlanDraft'

/** So many activities are read and written within a second or two. */
const IMPORT_MAX_ACTIVITIES = 2000

/** `title` names a new plan; without it the document's own title does. A plan that is there keeps its own. */
export type ImportPlan = { source: PlanSource; title?: string }

/**
 * Reads a source and writes the plan, all of it or nothing. Numbers are kept as written beside the
 * live ones.
 *
 * @returns the plan that was written
 * @throws Refusal of `authorizeImport` and `readPlan`; `invalid` where there is no activity to write,
 *   `too_large` above `IMPORT_MAX_ACTIVITIES`; `too_many`
 */
export async function importPlan(
  { db, limits, nudge }: Deps,
  actor: Actor,
  target: ImportTarget,
  { source, title = '' }: ImportPlan,
): Promise<{ planId: string; activities: number }> {
  await authorizeImport(db, actor, target)
  await limits.take('importPerAccount', actor.accountId ?? '')
  const draft = toPlanDraft(readPlan(source))
  const activities = draft.chapters.flatMap((chapter) => chapter.activities).length
  if (activities === 0) throw new Refusal('invalid', 'importNoActivities')
  if (activities > IMPORT_MAX_ACTIVITIES) {
    throw new Refusal('too_large', 'importTooManyActivities', { max: IMPORT_MAX_ACTIVITIES })
  }
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
