import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { slugOf } from '../plan/slugOf'

/**
 * Publishes the approved revision of a plan, and those before it that were amended before they could
 * be published: every revision has an address of its own. The plan gets its public name, unless a consultation gave it one,
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
    const { count } = await tx.revision.updateMany({
      where: { planId, publishedAt: null },
      data: { publishedAt: now() },
    })
    if (count === 0) throw new Refusal('conflict', 'planNotInState')
    const slug = await slugOf(tx, plan)
    await tx.plan.update({ where: { id: planId }, data: { state: 'published', slug } })
    return slug
  })
  nudge(`plan:${planId}`)
  return { slug }
}
