import { Refusal } from '../../domain/refusal'
import { authorizeOrganisation } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'

/** `email` in lower case and without white space around it; `none` ends the membership. */
export type SetOrganisationMember = { email: string; role: 'editor' | 'secretary' | 'none' }

/**
 * Makes an account an editor or secretary of the organisation, or ends that. What they have open is
 * decided again at once: an editor writes in the organisation's homework.
 *
 * @throws Refusal `invalid` where no account has the address, `conflict` where nobody would be left who edits
 */
export async function setOrganisationMember(
  { db, documents }: Deps,
  actor: Actor,
  organisationId: string,
  { email, role }: SetOrganisationMember,
): Promise<void> {
  const accountId = await db.$transaction(async (tx) => {
    await authorizeOrganisation(tx, actor, organisationId, 'organisation.manage')
    const account = await tx.account.findUnique({ where: { email } })
    if (!account) throw new Refusal('invalid', 'noAccountOf', { email, fields: 'email' })
    const where = { organisationId, accountId: account.id }
    if (role !== 'editor') await keepOneEditor(tx, organisationId, account.id)
    if (role === 'none') await tx.organisationMember.deleteMany({ where })
    else {
      await tx.organisationMember.upsert({
        where: { organisationId_accountId: where },
        create: { ...where, role },
        update: { role },
      })
    }
    return account.id
  })
  documents.recheckAccount(accountId)
}

async function keepOneEditor(
  tx: Queries,
  organisationId: string,
  leavingId: string,
): Promise<void> {
  const editors = await tx.organisationMember.findMany({
    where: { organisationId, role: 'editor' },
  })
  const [only] = editors
  if (editors.length === 1 && only?.accountId === leavingId) {
    throw new Refusal('conflict', 'lastEditor')
  }
}
