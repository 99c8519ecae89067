import { Refusal } from '../domain/refusal'
import { changeEmail } from './account/changeEmail'
import { changePassword } from './account/changePassword'
import { createAccount } from './account/createAccount'
import { createSignInLink } from './account/createSignInLink'
import { editMyAccount } from './account/editMyAccount'
import { findSession } from './account/findSession'
import { findSessionByHash } from './account/findSessionByHash'
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
import { diskFaultOf, type DiskFault } from './diskFault'
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
import { approvalUseCases } from './approval/approvalUseCases'
import { organisationUseCases } from './organisation/organisationUseCases'
import { planUseCases } from './plan/planUseCases'
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
  ...planUseCases,
  ...approvalUseCases,
  ...organisationUseCases,
  ...publicationUseCases,
  ...progressUseCases,
  ...projectUseCases,
  createAccount,
  createSignInLink,
  editMyAccount,
  listAccounts,
  acceptDraft,
  arrangeTurns,
  authorizeDocument,
  changeMyGroup,
  carryDrafts,
  changeEmail,
  changePassword,
  commentInSeminar,
  copyWorkshop,
  createWorkshop,
  dropDraft,
  editWorkshop,
  endDraft,
  exportDueDate,
  exportSeminarDate,
  exportSummary,
  findSession,
  findSessionByHash,
  handOutHomework,
  invitePartner,
  joinWorkshop,
  linkAnswer,
  listWorkshops,
  lookUpCode,
  mayFollow,
  newJoinCode,
  openPartnerLink,
  pasteNotes,
  planSeminar,
  previewResponse,
  promoteDraft,
  promoteDrafts,
  publishResponse,
  readAgendaPaste,
  readAnswerChoice,
  readBoard,
  readComments,
  readHandOut,
  readHomework,
  readHostSeminar,
  readJoinLink,
  readNotesPaste,
  readMailWish,
  readPartnerInvitation,
  readPartnerLinks,
  readPasteBoard,
  readPromotionDesk,
  readResponse,
  readSeminar,
  readSharedSeminar,
  readSummary,
  readReminders,
  readViewer,
  readWorkshop,
  readWorkshopForEdit,
  redeemOneTimeLink,
  reopenDraft,
  requireViewer,
  reopenHomework,
  returnDraft,
  revokePartner,
  saveAgenda,
  saveTurnNotes,
  sendReminders,
  setFacilitator,
  setMyMail,
  setWorkshopState,
  settleComment,
  signIn,
  signOut,
  stepTurns,
  stopMail,
  takeBackDecision,
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

/**
 * The use cases with their dependencies in place; built once. What the disk does not take is refused as `not_saved`, in
 * words that leave people what they typed.
 *
 * @param onFault is told of each time that happens
 */
export function createServices(deps: Deps, onFault: (fault: DiskFault) => void): Services {
  const bound = Object.entries(useCases).map(([name, useCase]) => {
    const run = useCase as (deps: Deps, ...rest: unknown[]) => Promise<unknown>
    return [name, (...rest: unknown[]) => run(deps, ...rest).catch(refuseFault(onFault))]
  })
  return Object.fromEntries(bound) as Services
}

function refuseFault(onFault: (fault: DiskFault) => void) {
  return (error: unknown): never => {
    const fault = diskFaultOf(error)
    if (fault === null) throw error
    onFault(fault)
    throw new Refusal('not_saved', 'notSaved')
  }
}
