import { standsInRevision } from '../../domain/plan/correction'
import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { contentOf } from './readLastRevision'

/** `number` is the activity's as approved, empty for what stands around the activities. */
export type CorrectRevision = {
  revision: number
  number: string
  before: string
  after: string
  reason: string
}

/**
 * Records a clerical error of a revision beside it. The revision itself stays as it was approved.
 *
 * @throws Refusal `not_found` where the plan has no such revision, `invalid` `correctionNotThere` where
 *   what is to be corrected does not stand there, `invalid` `correctionSame` where nothing differs
 */
export async function correctRevision(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  { revision, number, before, after, reason }: CorrectRevision,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.correct')
    const found = await tx.revision.findUnique({
      where: { planId_number: { planId, number: revision } },
      select: { id: true, content: true },
    })
    if (!found) throw new Refusal('not_found', 'noRevision')
    if (before === after) throw new Refusal('invalid', 'correctionSame', { fields: 'after' })
    if (!standsInRevision(contentOf(found), number, before)) {
      throw new Refusal('invalid', 'correctionNotThere', { fields: 'number,before' })
    }
    const correction = { id: newId(), number, before, after, reason, correctedAt: now() }
    await tx.correction.create({ data: { ...correction, revisionId: found.id } })
  })
  nudge(`plan:${planId}`)
}
