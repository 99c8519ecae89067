import { createHash } from 'node:crypto'
import { draftContent, type DraftContent } from '../../domain/plan/promotion'

/** A hash that is equal exactly where a draft says the same. */
export function cardHash(draft: DraftContent): string {
  return createHash('sha256').update(draftContent(draft)).digest('base64url')
}
