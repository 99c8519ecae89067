import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'

/** Says where residents ask about the plans of an organisation; empty takes it back. */
export async function setContact(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { contact }: { contact: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { plan } = await authorizePlan(tx, actor, planId, 'plan.moderate')
    const where = { id: plan.organisationId }
    await tx.organisation.update({ where, data: { contact: contact.trim() } })
  })
  nudge(`plan:${planId}`)
}
