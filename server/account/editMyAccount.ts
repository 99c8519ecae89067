import { Refusal } from '../../domain/refusal'
import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { isUniqueViolation } from '../uniqueViolation'

/** `email` in lower case. */
export type MyAccount = { name: string; email: string }

/** Changes one's own name and e-mail. @throws Refusal `conflict` where the e-mail is another's */
export async function editMyAccount({ db }: Deps, actor: Actor, data: MyAccount): Promise<void> {
  const { id } = await requireAccount(db, actor)
  await db.account.update({ where: { id }, data }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new Refusal('conflict', 'emailTaken') : error
  })
}
