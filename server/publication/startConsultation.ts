import { standingActivities } from '../../domain/plan/completeness'
import { estonianDay } from '../../domain/progress/estonianDay'
import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { slugOf } from '../plan/slugOf'

/** Days as ISO dates in Estonia, both included. */
export type ConsultationDays = { from: string; to: string }

/**
 * Lays a draft open to everybody: until the last day anybody may propose, and the draft stays as it
 * is meanwhile. Where it is open already its days are changed. The plan gets its public name here,
 * because the address of its consultation must go on leading to it once it is published.
 *
 * @returns the name in the plan's public address
 * @throws Refusal `invalid` `consultationDays` where the last day is before the first,
 *   `consultationPast` where it has passed, `planWithoutActivities`
 */
export async function startConsultation(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  { from, to }: ConsultationDays,
): Promise<{ slug: string }> {
  const slug = await db.$transaction(async (tx) => {
    const { plan } = await authorizePlan(tx, actor, planId, 'plan.consult')
    if (from > to) throw new Refusal('invalid', 'consultationDays', { fields: 'to' })
    if (to < estonianDay(now())) throw new Refusal('invalid', 'consultationPast', { fields: 'to' })
    if (standingActivities(await loadPlan(tx, planId)).length === 0) {
      throw new Refusal('invalid', 'planWithoutActivities')
    }
    const slug = await slugOf(tx, plan)
    const days = { consultFrom: from, consultTo: to }
    await tx.plan.update({ where: { id: planId }, data: { state: 'consultation', slug, ...days } })
    return slug
  })
  nudge(`plan:${planId}`)
  return { slug }
}
