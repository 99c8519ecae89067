import { correction, decision } from './testApprovalRows'
import { bad, megabyte, wrongIn, type BadForm } from './testBadForm'

const WRONG = '422 formIncomplete'
const approve = '/plans/p1/approve'
const submit = '/plans/p1/submit'
const revisions = '/plans/p1/revisions'

const ofDecision = wrongIn('secretary', approve, decision, 'p1 is submitted')

const decisions: readonly BadForm[] = [
  ofDecision('a link that runs', '422 linkNotWeb', { documentLink: 'javascript:alert(1)' }),
  ofDecision('a link that is none', '422 linkNotWeb', { documentLink: 'vald.ee/otsus' }),
  ofDecision('a day to come', '422 decisionInFuture', { date: '2999-01-01' }),
  ...['2026-02-31', '10.11.2022', ''].map((date) =>
    ofDecision(`the day "${date}"`, WRONG, { date }),
  ),
  ofDecision('no body', WRONG, { bodyGenitive: ' \u200b' }),
  ofDecision('a body of 1 MB', WRONG, { body: megabyte }),
  ofDecision('an act that there is not', WRONG, { act: 'wish' }),
  ofDecision('a file that is a text', WRONG, { file: 'otsus' }),
  ...['0', '-1', 'NaN', '1e999'].map((version) =>
    ofDecision(`the version "${version}"`, WRONG, { version }),
  ),
  ofDecision('a version to come', '409 planResubmitted', { version: '4294967296' }),
  bad('secretary', approve, 'a plan that is not submitted', '409 planNotInState', decision),
]

const submissions: readonly BadForm[] = [
  bad('editor', submit, 'no reason at all', '422 gapsUnconfirmed', {
    'points.0.activityId': 'p1a',
    'points.0.gap': 'noParty',
  }),
  bad('editor', submit, 'reasons for another plan', '422 gapsUnconfirmed', {
    'points.0.activityId': 'p2a',
    'points.0.gap': 'noDeadline',
    'points.0.reason': 'Selgub',
  }),
  bad('editor', submit, 'a reason of 1 MB', WRONG, { 'common.noParty': megabyte }),
  bad('editor', submit, 'a point that is a text', WRONG, { points: 'noParty' }),
  bad('editor', submit, 'names that reach into the language', '422 badForm', {
    'common.__proto__': 'x',
  }),
  bad('editor', '/plans/empty/submit', 'a plan of nothing', '422 planWithoutActivities', {}),
]

const ofCorrection = wrongIn('secretary', revisions, correction, 'p1 is approved')

const corrections: readonly BadForm[] = [
  bad('secretary', revisions, 'no revision', '404 noRevision', correction),
  ofCorrection('a revision that there is not', '404 noRevision', { revision: '2' }),
  ofCorrection('what does not stand there', '422 correctionNotThere', { before: 'meri' }),
  ofCorrection('what stays the same', '422 correctionSame', { after: correction.before }),
  ofCorrection('nothing to correct', WRONG, { before: ' ' }),
  ofCorrection('a correction that cannot be seen', WRONG, { after: '\u200b' }),
  ofCorrection('a correction for a reason that cannot be seen', WRONG, { reason: '\u200b' }),
  ofCorrection('a correction of 1 MB', WRONG, { after: megabyte }),
  ofCorrection('the revision "x"', WRONG, { revision: 'x' }),
]

/** Wrong forms of submission, decision and correction. */
export const badApprovalForms = [...decisions, ...submissions, ...corrections]
