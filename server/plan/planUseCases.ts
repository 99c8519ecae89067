import { abandonAmendment } from './abandonAmendment'
import { addActivity } from './addActivity'
import { addChapter } from './addChapter'
import { amendPlan } from './amendPlan'
import { approvePlan } from './approvePlan'
import { correctRevision } from './correctRevision'
import { createOrganisation } from './createOrganisation'
import { createPlan } from './createPlan'
import { deleteActivity } from './deleteActivity'
import { editActivity } from './editActivity'
import { editChapter } from './editChapter'
import { editGoal } from './editGoal'
import { editPlan } from './editPlan'
import { exportPlan } from './exportPlan'
import { importPlan } from './importPlan'
import { listOrganisations } from './listOrganisations'
import { moveActivity } from './moveActivity'
import { moveChapter } from './moveChapter'
import { previewImport } from './previewImport'
import { publishPlan } from './publishPlan'
import { readApprovalDesk } from './readApprovalDesk'
import { readImportTarget } from './readImportTarget'
import { readOrganisation } from './readOrganisation'
import { readPlan } from './readPlan'
import { readRevisionFile } from './readRevisionFile'
import { readRevisions } from './readRevisions'
import { readSubmission } from './readSubmission'
import { removeChapter } from './removeChapter'
import { restoreActivity } from './restoreActivity'
import { setOrganisationMember } from './setOrganisationMember'
import { submitPlan } from './submitPlan'
import { takeBackPlan } from './takeBackPlan'

/** What the server does about plans and the organisations that have them. */
export const planUseCases = {
  abandonAmendment,
  addActivity,
  addChapter,
  amendPlan,
  approvePlan,
  correctRevision,
  createOrganisation,
  createPlan,
  deleteActivity,
  editActivity,
  editChapter,
  editGoal,
  editPlan,
  exportPlan,
  importPlan,
  listOrganisations,
  moveActivity,
  moveChapter,
  previewImport,
  publishPlan,
  readApprovalDesk,
  readImportTarget,
  readOrganisation,
  readPlan,
  readRevisionFile,
  readRevisions,
  readSubmission,
  removeChapter,
  restoreActivity,
  setOrganisationMember,
  submitPlan,
  takeBackPlan,
}
