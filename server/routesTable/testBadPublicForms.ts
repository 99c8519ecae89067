import { bad, megabyte, type BadForm } from './testBadForm'
import { inDays } from './testDays'

const WRONG = '422 formIncomplete'
const [desk, proposals] = ['/plans/p1/public', '/p/kava-p1/proposals']
const CONSULTED = 'p1 is in consultation'

const ofDays = (what: string, told: string, from: string, to: string) =>
  bad('editor', desk, what, told, { intent: 'startConsultation', from, to })

const consultations: readonly BadForm[] = [
  bad('editor', desk, 'a decision that there is not', WRONG, { intent: 'publish' }),
  ofDays('a consultation that ends first', '422 consultationDays', inDays(9), inDays(1)),
  ofDays('a consultation that is over', '422 consultationPast', '2020-01-01', '2020-01-09'),
  ofDays('a consultation from the 31st of February', WRONG, '2027-02-31', '2027-03-31'),
  bad('editor', '/plans/empty/public', 'a consultation on nothing', '422 planWithoutActivities', {
    intent: 'startConsultation',
    from: inDays(0),
    to: inDays(9),
  }),
  bad('editor', desk, 'the end of what has not begun', '409 planNotInState', {
    intent: 'endConsultation',
  }),
  bad('editor', desk, 'a contact of 1 MB', WRONG, { intent: 'setContact', contact: megabyte }),
]

const answered = {
  intent: 'answerProposal',
  proposalId: 'e1',
  outcome: 'partly',
  answer: 'Kevadel.',
}
const ofAnswer = (what: string, wrong: BadForm['form']) =>
  bad('secretary', desk, what, WRONG, { ...answered, ...wrong }, CONSULTED)

const moderating: readonly BadForm[] = [
  bad('secretary', desk, 'a proposal that there is not', '404 noProposal', {
    intent: 'moderateProposal',
    proposalId: '__proto__',
    state: 'shown',
  }),
  ofAnswer('an answer of spaces', { answer: ' \n ' }),
  ofAnswer('an answer that cannot be seen', { answer: '\u200b' }),
  ofAnswer('an answer of 1 MB', { answer: megabyte }),
  ofAnswer('an outcome that there is not', { outcome: 'maybe' }),
]

const ofProposal = (what: string, told: string, form: BadForm['form']) =>
  bad('nobody', proposals, what, told, form, CONSULTED)

const sent: readonly BadForm[] = [
  ofProposal('a proposal of spaces', WRONG, { text: ' \n ' }),
  ofProposal('a proposal that cannot be seen', WRONG, { text: '\u200b' }),
  ofProposal('a proposal that is too long', WRONG, { text: 'a'.repeat(6000) }),
  ofProposal('a name that is too long', WRONG, { text: 'Lisage pink', name: 'a'.repeat(81) }),
  ofProposal("somebody else's activity", '422 noActivity', { text: 'Pink', activity: 'p2a' }),
]

const publishing: readonly BadForm[] = [
  bad('secretary', '/plans/p1', 'a plan that is not approved', '409 planNotInState', {
    intent: 'publishPlan',
  }),
]

/** Wrong forms of consultation, proposals and publication. */
export const badPublicForms = [...consultations, ...moderating, ...sent, ...publishing]
