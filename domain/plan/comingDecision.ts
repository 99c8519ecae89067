import { NO_DECISION } from './approvalHeader'
import type { ApprovalHeader } from './plan'

/**
 * What is known of the decision that is to approve a plan, as far as its header says. A header that
 * came with the plan in force tells only who decides; when, where and with what is still to come.
 */
export function comingDecision(approval: ApprovalHeader | null): ApprovalHeader {
  if (!approval?.inForce) return approval ?? NO_DECISION
  return { ...NO_DECISION, body: approval.body }
}
