import { planSlug } from '../../domain/plan/planSlug'
import type { Plan } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** The public name of a plan: the one it has, else one that no other plan has. */
export async function slugOf(
  tx: Queries,
  { slug, title }: Pick<Plan, 'slug' | 'title'>,
): Promise<string> {
  if (slug !== null) return slug
  const plans = await tx.plan.findMany({ where: { slug: { not: null } }, select: { slug: true } })
  return planSlug(title, new Set(plans.map((plan) => plan.slug ?? '')))
}
