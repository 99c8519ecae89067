import { createHash } from 'node:crypto'
import { Refusal } from '../../domain/refusal'
import type { Deps } from '../deps'
import { findPublished } from './findPublished'

export type RevisionPage = {
  page: string
  /** SHA-256 of the page, in hexadecimal digits. */
  pageHash: string
  /** The content security policy under which the page may use its own style and nothing else. */
  policy: string
}

/**
 * The page of a published revision, as it was rendered at its approval.
 *
 * @throws Refusal `not_found` where there is none under that name and number
 */
export async function readRevisionPage(
  { db }: Deps,
  slug: string,
  number: number,
): Promise<RevisionPage> {
  return db.$transaction(async (tx) => {
    const { revisions } = await findPublished(tx, slug)
    const known = revisions.find((revision) => revision.number === number)
    if (!known) throw new Refusal('not_found', 'noPlan')
    const { page, pageHash } = await tx.revision.findUniqueOrThrow({
      where: { id: known.id },
      select: { page: true, pageHash: true },
    })
    return { page, pageHash, policy: policyOf(page) }
  })
}

/**
 * The style is allowed by its hash, which is worked out from the page itself: one that was approved
 * years ago keeps the style that it had. Texts in a page are escaped, so the first is its own.
 */
function policyOf(page: string): string {
  const style = /<style>(.*?)<\/style>/su.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';')
}
