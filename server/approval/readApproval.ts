import type { ApprovalHeader } from '../../domain/plan/plan'

/** The approval header of a stored plan; null where it has none. */
export function readApproval(stored: string | null): ApprovalHeader | null {
  return stored === null ? null : (JSON.parse(stored) as ApprovalHeader)
}
