import { planSlug } from '../../domain/plan/planSlug'
import { Refusal } from '../../domain/refusal'
import type { Plan } from '../../prisma/generated/client'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { readLastRevision } from './readLastRevision'

/**
 * Publishes the approved revision of a plan. The plan gets its public name at its first publication
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
    const slug = plan.slug ?? (await freeSlug(tx, plan))
    await tx.revision.update({ where: { id: revision.id }, data: { publishedAt: now() } })
    await tx.plan.update({ where: { id: planId }, data: { state: 'published', slug } })
    return slug
  })
  nudge(`plan:${planId}`)
  return { slug }
}

async function freeSlug(tx: Queries, { title }: Plan): Promise<string> {
  const plans = await tx.plan.findMany({ where: { slug: { not: null } }, select: { slug: true } })
  return planSlug(title, new Set(plans.map(({ slug }) => slug ?? '')))
}
