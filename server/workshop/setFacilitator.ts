import { Refusal } from '../../domain/refusal'
import { authorizeWorkshop } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { documentsOf } from './documentsOf'

/** `email` in lower case and without white space around it; `remove` ends the facilitating. */
export type SetFacilitator = { email: string; remove?: boolean }

/**
 * Makes an account a facilitator of the workshop, or ends that. It gives nobody a right to change a
 * municipality's plan: that comes from the municipality.
 *
 * @returns whether the actor took themselves out
 * @throws Refusal `invalid` where no account has the address, `conflict` where nobody would be left
 *   who facilitates
 */
export async function setFacilitator(
  { db, documents, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  { email, remove = false }: SetFacilitator,
): Promise<{ left: boolean }> {
  const { left, opened } = await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    const account = await tx.account.findUnique({ where: { email } })
    if (!account) throw new Refusal('invalid', 'noAccountOf', { email, fields: 'email' })
    const where = { workshopId, accountId: account.id }
    if (remove) {
      await keepOneFacilitator(tx, where)
      await tx.workshopMember.deleteMany({ where })
    } else {
      await tx.workshopMember.upsert({
        where: { workshopId_accountId: where },
        create: { ...where, role: 'facilitator' },
        update: { role: 'facilitator' },
      })
    }
    return {
      left: remove && account.id === actor.accountId,
      opened: await documentsOf(tx, workshopId),
    }
  })
  for (const name of opened) documents.recheck(name)
  nudge(`workshop:${workshopId}`)
  return { left }
}

async function keepOneFacilitator(
  tx: Queries,
  { workshopId, accountId }: { workshopId: string; accountId: string },
): Promise<void> {
  const others = await tx.workshopMember.count({
    where: { workshopId, role: 'facilitator', accountId: { not: accountId } },
  })
  if (others === 0) throw new Refusal('conflict', 'lastFacilitator', { fields: 'email' })
}
