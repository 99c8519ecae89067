import { Refusal } from '../../domain/refusal'
import { authorizeOrganisation, authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'

/** Where an import goes: an empty plan, or a new one of an organisation. */
export type ImportTarget = { planId: string } | { organisationId: string }

/**
 * @returns the organisation that the plan is of
 * @throws Refusal `not_found` or `forbidden` as for any plan, `conflict` where the plan has chapters
 */
export async function authorizeImport(
  tx: Queries,
  actor: Actor,
  target: ImportTarget,
): Promise<{ organisationId: string }> {
  if ('organisationId' in target) {
    await authorizeOrganisation(tx, actor, target.organisationId, 'plan.create')
    return target
  }
  const { plan } = await authorizePlan(tx, actor, target.planId, 'plan.import')
  const chapters = await tx.chapter.count({ where: { planId: plan.id } })
  if (chapters > 0) throw new Refusal('conflict', 'planNotEmpty')
  return { organisationId: plan.organisationId }
}
