import { changePassword } from './account/changePassword'
import { createAccount } from './account/createAccount'
import { createSignInLink } from './account/createSignInLink'
import { editMyAccount } from './account/editMyAccount'
import { findSession } from './account/findSession'
import { listAccounts } from './account/listAccounts'
import { readMailWish, setMyMail, stopMail } from './account/mailWish'
import { redeemOneTimeLink } from './account/oneTimeLink'
import { readViewer, requireViewer } from './account/readViewer'
import { signIn } from './account/signIn'
import { signOut } from './account/signOut'
import { publicationUseCases } from './publication/publicationUseCases'
import { authorizeDocument } from './board/authorizeDocument'
import { endDraft } from './board/endDraft'
import { linkAnswer } from './board/linkAnswer'
import { pasteNotes } from './board/pasteNotes'
import { promoteDraft } from './board/promoteDraft'
import { promoteDrafts } from './board/promoteDrafts'
import { readAnswerChoice } from './board/readAnswerChoice'
import { readBoard } from './board/readBoard'
import { readNotesPaste } from './board/readNotesPaste'
import { readPasteBoard } from './board/readPasteBoard'
import { readPromotionDesk } from './board/readPromotionDesk'
import { reopenDraft } from './board/reopenDraft'
import { unlinkAnswer } from './board/unlinkAnswer'
import { withdrawPromotion } from './board/withdrawPromotion'
import { exportDueDate } from './calendar/exportDueDate'
import { exportSeminarDate } from './calendar/exportSeminarDate'
import { readComments } from './comment/readComments'
import { settleComment } from './comment/settleComment'
import { writeComment } from './comment/writeComment'
import type { Deps } from './deps'
import { carryDrafts } from './homework/carryDrafts'
import { handOutHomework } from './homework/handOutHomework'
import { readHandOut } from './homework/readHandOut'
import { readHomework } from './homework/readHomework'
import { reopenHomework } from './homework/reopenHomework'
import { submitHomework } from './homework/submitHomework'
import { workOnDraft } from './homework/workOnDraft'
import { mayFollow } from './mayFollow'
import { invitePartner } from './partner/invitePartner'
import { openPartnerLink } from './partner/openPartnerLink'
import { readPartnerInvitation } from './partner/readPartnerInvitation'
import { readPartnerLinks } from './partner/readPartnerLinks'
import { revokePartner } from './partner/revokePartner'
import { abandonAmendment } from './plan/abandonAmendment'
import { addActivity } from './plan/addActivity'
import { addChapter } from './plan/addChapter'
import { amendPlan } from './plan/amendPlan'
import { approvePlan } from './plan/approvePlan'
import { correctRevision } from './plan/correctRevision'
import { createOrganisation } from './plan/createOrganisation'
import { createPlan } from './plan/createPlan'
import { deleteActivity } from './plan/deleteActivity'
import { editActivity } from './plan/editActivity'
import { editChapter } from './plan/editChapter'
import { editGoal } from './plan/editGoal'
import { editPlan } from './plan/editPlan'
import { exportPlan } from './plan/exportPlan'
import { importPlan } from './plan/importPlan'
import { listOrganisations } from './plan/listOrganisations'
import { moveActivity } from './plan/moveActivity'
import { moveChapter } from './plan/moveChapter'
import { previewImport } from './plan/previewImport'
import { publishPlan } from './plan/publishPlan'
import { readApprovalDesk } from './plan/readApprovalDesk'
import { readImportTarget } from './plan/readImportTarget'
import { readOrganisation } from './plan/readOrganisation'
import { readPlan } from './plan/readPlan'
import { readRevisionFile } from './plan/readRevisionFile'
import { readRevisions } from './plan/readRevisions'
import { readSubmission } from './plan/readSubmission'
import { removeChapter } from './plan/removeChapter'
import { restoreActivity } from './plan/restoreActivity'
import { setOrganisationMember } from './plan/setOrganisationMember'
import { submitPlan } from './plan/submitPlan'
import { takeBackPlan } from './plan/takeBackPlan'
import { progressUseCases } from './progress/progressUseCases'
import { projectUseCases } from './project/projectUseCases'
import { acceptDraft } from './seminar/acceptDraft'
import { arrangeTurns } from './seminar/arrangeTurns'
import { commentInSeminar } from './seminar/commentInSeminar'
import { dropDraft } from './seminar/dropDraft'
import { exportSummary } from './seminar/exportSummary'
import { planSeminar } from './seminar/planSeminar'
import { readHostSeminar } from './seminar/readHostSeminar'
import { readSeminar } from './seminar/readSeminar'
import { readSharedSeminar } from './seminar/readSharedSeminar'
import { readSummary } from './seminar/readSummary'
import { returnDraft } from './seminar/returnDraft'
import { saveTurnNotes } from './seminar/saveTurnNotes'
import { stepTurns } from './seminar/stepTurns'
import { takeBackDecision } from './seminar/takeBackDecision'
import { readReminders } from './reminder/readReminders'
import { sendReminders } from './reminder/sendReminders'
import { changeMyGroup } from './workshop/changeMyGroup'
import { copyWorkshop } from './workshop/copyWorkshop'
import { createWorkshop } from './workshop/createWorkshop'
import { editWorkshop } from './workshop/editWorkshop'
import { joinWorkshop } from './workshop/joinWorkshop'
import { listWorkshops } from './workshop/listWorkshops'
import { lookUpCode } from './workshop/lookUpCode'
import { newJoinCode } from './workshop/newJoinCode'
import { readAgendaPaste } from './workshop/readAgendaPaste'
import { readJoinLink } from './workshop/readJoinLink'
import { readWorkshop } from './workshop/readWorkshop'
import { readWorkshopForEdit } from './workshop/readWorkshopForEdit'
import { saveAgenda } from './workshop/saveAgenda'
import { setFacilitator } from './workshop/setFacilitator'
import { setWorkshopState } from './workshop/setWorkshopState'
import { previewResponse } from './response/previewResponse'
import { publishResponse } from './response/publishResponse'
import { readResponse } from './response/readResponse'
import { withdrawResponse } from './response/withdrawResponse'

/** Every use case. A route reaches the server through these alone. */
const useCases = {
  ...publicationUseCases,
  ...progressUseCases,
  ...projectUseCases,
  createAccount,
  createSignInLink,
  editMyAccount,
  listAccounts,
  abandonAmendment,
  acceptDraft,
  addActivity,
  addChapter,
  amendPlan,
  approvePlan,
  arrangeTurns,
  authorizeDocument,
  changeMyGroup,
  carryDrafts,
  changePassword,
  commentInSeminar,
  copyWorkshop,
  correctRevision,
  createOrganisation,
  createPlan,
  createWorkshop,
  deleteActivity,
  dropDraft,
  editActivity,
  editChapter,
  editGoal,
  editPlan,
  editWorkshop,
  endDraft,
  exportDueDate,
  exportPlan,
  exportSeminarDate,
  exportSummary,
  findSession,
  handOutHomework,
  importPlan,
  invitePartner,
  joinWorkshop,
  linkAnswer,
  listOrganisations,
  listWorkshops,
  lookUpCode,
  mayFollow,
  moveActivity,
  moveChapter,
  newJoinCode,
  openPartnerLink,
  pasteNotes,
  planSeminar,
  previewImport,
  previewResponse,
  promoteDraft,
  promoteDrafts,
  publishPlan,
  publishResponse,
  readAgendaPaste,
  readAnswerChoice,
  readApprovalDesk,
  readBoard,
  readComments,
  readHandOut,
  readHomework,
  readHostSeminar,
  readImportTarget,
  readJoinLink,
  readNotesPaste,
  readMailWish,
  readOrganisation,
  readPartnerInvitation,
  readPartnerLinks,
  readPasteBoard,
  readPlan,
  readPromotionDesk,
  readResponse,
  readRevisionFile,
  readRevisions,
  readSubmission,
  readSeminar,
  readSharedSeminar,
  readSummary,
  readReminders,
  readViewer,
  readWorkshop,
  readWorkshopForEdit,
  redeemOneTimeLink,
  removeChapter,
  reopenDraft,
  requireViewer,
  reopenHomework,
  restoreActivity,
  returnDraft,
  revokePartner,
  saveAgenda,
  saveTurnNotes,
  sendReminders,
  setFacilitator,
  setMyMail,
  setOrganisationMember,
  setWorkshopState,
  settleComment,
  signIn,
  signOut,
  stepTurns,
  stopMail,
  submitPlan,
  takeBackDecision,
  takeBackPlan,
  submitHomework,
  unlinkAnswer,
  withdrawPromotion,
  writeComment,
  workOnDraft,
  withdrawResponse,
}

type Bound<UseCases> = {
  [Name in keyof UseCases]: UseCases[Name] extends (deps: Deps, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never
}

export type Services = Bound<typeof useCases>

/** The use cases with their dependencies in place; built once. */
export function createServices(deps: Deps): Services {
  const bound = Object.entries(useCases).map(([name, useCase]) => [
    name,
    (useCase as (deps: Deps, ...rest: unknown[]) => unknown).bind(null, deps),
  ])
  return Object.fromEntries(bound) as Services
}
