import { Refusal } from '../../domain/refusal'
import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'

/** Says whether one's own account wants reminders by mail. */
export async function setMyMail({ db, now }: Deps, actor: Actor, wanted: boolean): Promise<void> {
  const { id } = await requireAccount(db, actor)
  await db.account.update({ where: { id }, data: { noMailSince: wanted ? null : now() } })
}

/**
 * Whether the link of a mail still has something to stop. Looking stops nothing, so that mail
 * programs may look as well.
 *
 * @throws Refusal `not_found` for a link that was not made here, or whose account is gone
 */
export async function readMailWish(deps: Deps, token: string): Promise<{ wanted: boolean }> {
  const id = accountIn(deps, token)
  const account = await deps.db.account.findUnique({ where: { id } })
  if (!account) throw new Refusal('not_found', 'unsubscribeUnknown')
  return { wanted: account.noMailSince === null }
}

/**
 * Stops the reminders to the account that a link of a mail names, without signing in; the first
 * time counts.
 *
 * @throws Refusal `not_found` for a link that was not made here, or whose account is gone
 */
export async function stopMail(deps: Deps, token: string): Promise<void> {
  const id = accountIn(deps, token)
  const { wanted } = await readMailWish(deps, token)
  if (!wanted) return
  await deps.db.account.updateMany({ where: { id }, data: { noMailSince: deps.now() } })
}

function accountIn({ mail }: Deps, token: string): string {
  const id = mail.accountOf(token)
  if (id === null) throw new Refusal('not_found', 'unsubscribeUnknown')
  return id
}
