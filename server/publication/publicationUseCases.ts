import { answerProposal } from './answerProposal'
import { endConsultation } from './endConsultation'
import { exportPublicPlan } from './exportPublicPlan'
import { moderateProposal } from './moderateProposal'
import { readConsultation } from './readConsultation'
import { readPublicDesk } from './readPublicDesk'
import { readPublicPlan } from './readPublicPlan'
import { readRevisionChanges } from './readRevisionChanges'
import { readRevisionPage } from './readRevisionPage'
import { sendProposal } from './sendProposal'
import { setContact } from './setContact'
import { startConsultation } from './startConsultation'

/** What everybody sees of a plan, and what its organisation decides about that. */
export const publicationUseCases = {
  answerProposal,
  endConsultation,
  exportPublicPlan,
  moderateProposal,
  readConsultation,
  readPublicDesk,
  readPublicPlan,
  readRevisionChanges,
  readRevisionPage,
  sendProposal,
  setContact,
  startConsultation,
}
