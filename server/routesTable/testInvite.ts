import type { Db } from '../db'
import type { Visitor } from '../testHost'
import { hashToken } from '../tokens'

/** A link `<rights>-link` to homework `h1` with the token `<rights>-token`, opened in the partner's browser. */
export async function invite(
  db: Db,
  { deviceHash }: Visitor,
  rights: 'comment' | 'edit',
): Promise<void> {
  const id = `${rights}-link`
  await db.partnerLink.create({
    data: {
      id,
      homeworkId: 'h1',
      tokenHash: hashToken(`${rights}-token`),
      name: `Partner ${rights}`,
      rights,
      createdAt: new Date('2026-11-17'),
      expiresAt: new Date('2999-01-01'),
      devices: { create: { deviceHash } },
    },
  })
}
