import type { Deps } from '../deps'
import { newId } from '../tokens'
import { makeOneTimeLink } from './oneTimeLink'

export type FirstAdmin = { accountId: string; token: string }

const PLACEHOLDER = 'admin@kavalaud.invalid'

/** Whether an e-mail only stands for one that the first admin has not given yet. */
export const isPlaceholder = (email: string): boolean => email === PLACEHOLDER

/**
 * The first admin and the token of a one-time link for them, as long as no account has a password: so the
 * installation is claimed by whoever reads its console, and by nobody later. Null afterwards.
 */
export async function ensureFirstAdmin({ db, now }: Deps): Promise<FirstAdmin | null> {
  return db.$transaction(async (tx) => {
    const claimed = await tx.account.count({ where: { passwordHash: { not: null } } })
    if (claimed > 0) return null
    const admin =
      (await tx.account.findFirst({ where: { admin: true } })) ??
      (await tx.account.create({
        data: { id: newId(), email: PLACEHOLDER, name: 'Admin', admin: true },
      }))
    await tx.oneTimeLink.deleteMany({ where: { accountId: admin.id } })
    return { accountId: admin.id, token: await makeOneTimeLink(tx, admin.id, now()) }
  })
}
