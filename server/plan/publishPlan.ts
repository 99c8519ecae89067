import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { readLastRevision } from './readLastRevision'
import { slugOf } from './slugOf'

/**
 * Publishes the approved revision of a plan. The plan gets its public name, unless a consultation gave it one,
 * and keeps it for ever.
 *
 * @returns the name in the plan's public address
 */
export async function publishPlan(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
): Promise<{ slug: string }> {
  const slug = await db.$transaction(async (tx) => {
    const { plan } = await authorizePlan(tx, actor, planId, 'plan.publish')
    const revision = await readLastRevision(tx, planId)
    if (!revision) throw new Refusal('conflict', 'planNotInState')
    const slug = await slugOf(tx, plan)
    await tx.revision.update({ where: { id: revision.id }, data: { publishedAt: now() } })
    await tx.plan.update({ where: { id: planId }, data: { state: 'published', slug } })
    return slug
  })
  nudge(`plan:${planId}`)
  return { slug }
}
