import { readParties } from '../../domain/party/readParties'
import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { findChapter } from './findInPlan'
import { insertActivity } from './insertActivity'

/** `parties` is one text as people write it: commas, semicolons or lines between them. */
export type AddActivity = {
  chapterId: string
  text: string
  description?: string
  deadlineRaw?: string
  parties?: string
  target?: string
}

/**
 * Appends an activity to a chapter.
 *
 * @throws Refusal `invalid` where it has no text
 */
export async function addActivity(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { chapterId, text, description = '', deadlineRaw = '', parties = '', target = '' }: AddActivity,
): Promise<{ id: string }> {
  if (text.trim() === '') throw new Refusal('invalid', 'formIncomplete', { fields: 'text' })
  const id = await db.$transaction(async (tx) => {
    const { plan } = await authorizePlan(tx, actor, planId, 'plan.edit')
    const chapter = await findChapter(tx, planId, chapterId)
    const place = { organisationId: plan.organisationId, planId, chapterId: chapter.id }
    return insertActivity(tx, place, {
      text: text.trim(),
      description: description.trim(),
      deadlineRaw: deadlineRaw.trim(),
      parties: readParties(parties),
      target: target.trim(),
      status: 'notStarted',
    })
  })
  nudge(`plan:${planId}`)
  return { id }
}
