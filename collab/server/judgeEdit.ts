import type { Extent } from './state/extent'
import type { Limits } from './limits'
import type { LiveDocument } from './state/liveDocument'
import type { ScannedUpdate } from './update/scanUpdate'
import type { Edit, Outcome } from './turn'

/** Decides what becomes of an edit: by what the document has, its author may, and the limits allow. */
export function judgeEdit(
  scanned: ScannedUpdate,
  edit: Edit,
  document: LiveDocument,
  extent: Extent,
  limits: Limits,
): Outcome {
  const verdict = document.judge(scanned, edit)
  if (verdict === 'known') return 'known'
  if (!edit.mayWrite) return 'ro'
  if (verdict !== 'new') return verdict
  const { structsPerDocument } = limits
  // Deletions pass beyond what content may take, but they too may cut everything into pieces.
  if (scanned.structs === 0)
    return document.wouldExceed(2 * structsPerDocument, scanned) ? 'full' : 'new'
  // The server itself writes under a new client id each time, and is trusted with that.
  const isCrowded = edit.from !== null && document.isCrowdedBy(scanned, edit.author, limits)
  const { length } = edit.update
  const isTooLarge = () =>
    extent.exceeds(limits.documentBytes, length, () => document.encode().length)
  const isFull = isCrowded || document.wouldExceed(structsPerDocument, scanned) || isTooLarge()
  return isFull ? 'full' : 'new'
}
