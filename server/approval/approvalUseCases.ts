import { abandonAmendment } from './abandonAmendment'
import { amendPlan } from './amendPlan'
import { approvePlan } from './approvePlan'
import { correctRevision } from './correctRevision'
import { publishPlan } from './publishPlan'
import { readApprovalDesk } from './readApprovalDesk'
import { readRevisionFile } from './readRevisionFile'
import { readRevisions } from './readRevisions'
import { readSubmission } from './readSubmission'
import { submitPlan } from './submitPlan'
import { takeBackPlan } from './takeBackPlan'

/** What the server does about decisions on plans: submission, approval, revisions, amendments and publishing. */
export const approvalUseCases = {
  abandonAmendment,
  amendPlan,
  approvePlan,
  correctRevision,
  publishPlan,
  readApprovalDesk,
  readRevisionFile,
  readRevisions,
  readSubmission,
  submitPlan,
  takeBackPlan,
}
