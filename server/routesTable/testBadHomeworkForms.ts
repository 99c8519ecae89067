import { bad, megabyte, wrongIn, type BadForm } from './testBadForm'
import { inDays } from './testDays'

const WRONG = '422 formIncomplete'
const comments = '/homework/h1/comments'
const partners = '/homework/h1/partners'
const inviting = {
  intent: 'invitePartner',
  name: 'Noortekeskus',
  rights: 'edit',
  lastDay: inDays(7),
}

const ofInvitation = wrongIn('editor', partners, inviting)

const handOut = '/workshops/w/homework'
const asked = {
  intent: 'handOut',
  instructions: 'Vaadake mustandid üle.',
  opensOn: '2026-11-20',
  dueOn: '2026-12-18',
  version: '1',
}
const ofHandOut = wrongIn('facilitator', handOut, asked)

const handingOut: readonly BadForm[] = [
  ofHandOut('nothing asked', WRONG, { instructions: ' \n ' }),
  ofHandOut('instructions that cannot be seen', WRONG, { instructions: '\u200b' }),
  ofHandOut('instructions of 1 MB', WRONG, { instructions: megabyte }),
  ofHandOut('homework due before it opens', '422 dueBeforeOpening', { dueOn: '2026-11-19' }),
  ofHandOut('homework due before the workshop', '422 dueBeforeWorkshop', { dueOn: '2020-01-01' }),
  ofHandOut('homework open before the workshop', '422 opensBeforeWorkshop', {
    opensOn: '2020-01-01',
  }),
  ofHandOut('a due day that there is not', WRONG, { dueOn: '2027-02-31' }),
  ofHandOut('a version to come', '409 assignmentChanged', { version: '4294967296' }),
  ...['-1', 'NaN', '1.5', '1e999'].map((version) =>
    ofHandOut(`the version "${version}"`, WRONG, { version }),
  ),
  bad('facilitator', '/workshops/w/promote', 'nothing to carry', '422 nothingToCarry', {
    intent: 'carry',
    card: 'b1/card',
  }),
  bad('facilitator', '/workshops/w/promote', 'a card that is no name to carry', WRONG, {
    intent: 'carry',
    card: '../../card',
    homework: 'h1',
  }),
]

const page = '/homework/h1'
const submitting: readonly BadForm[] = [
  bad('participant', page, 'submitting with gaps', '422 homeworkGaps', {
    intent: 'submitHomework',
  }),
  bad('participant', page, 'gaps that are seen but not confirmed', '422 homeworkGaps', {
    intent: 'submitHomework',
    gap: 'card/target',
  }),
  bad('participant', page, 'a gap of another homework confirmed', '422 homeworkGaps', {
    intent: 'submitHomework',
    gap: 'elsewhere/target',
    confirm: 'on',
  }),
  bad('editor', page, 'a gap of 1 MB', WRONG, {
    intent: 'submitHomework',
    gap: megabyte,
    confirm: 'on',
  }),
  bad('participant', page, 'work on a draft that there is not', '404 noDraft', {
    intent: 'workOnDraft',
    card: 'elsewhere',
    on: 'yes',
  }),
  bad('participant', page, 'a thing to do that there is not', WRONG, { intent: 'review' }),
]

const talking: readonly BadForm[] = [
  bad('nobody', '/partner/%00', 'a partner’s link that was forged', '404 partnerUnknown', {}),
  ofInvitation('a partner’s name of 1 MB', WRONG, { name: megabyte }),
  ofInvitation('a name that cannot be seen', WRONG, { name: '\u200b' }),
  ofInvitation('rights that there are not', WRONG, { rights: 'all' }),
  ofInvitation('a last day that there is not', WRONG, { lastDay: '2027-02-31' }),
  ofInvitation('a last day that is over', '422 expiryOver', { lastDay: '2020-01-01' }),
  ofInvitation('a link for ever', '422 expiryTooFar', { lastDay: '9999-12-31' }),
  bad('editor', partners, 'a link of no partner', '404 noPartnerLink', {
    intent: 'revokePartner',
    link: '__proto__',
  }),
  bad('editor', comments, '10 MB in a comment', '413 commentTooLong', {
    intent: 'writeComment',
    text: megabyte.repeat(10),
  }),
  bad('commentPartner', comments, 'a comment of spaces', '422 commentEmpty', {
    intent: 'writeComment',
    text: ' \n ',
  }),
  bad('editPartner', comments, 'a comment on a card of another board', '404 noDraft', {
    intent: 'writeComment',
    card: 'elsewhere',
    text: 'Tere',
  }),
  bad('editor', comments, 'an outcome without a reason', '422 becauseMissing', {
    intent: 'settleComment',
    comment: 'comment',
    outcome: 'no',
  }),
  bad('editor', comments, 'an outcome that there is not', WRONG, {
    intent: 'settleComment',
    comment: 'comment',
    outcome: 'maybe',
  }),
  bad('editor', comments, 'a comment that there is not', '404 noComment', {
    intent: 'reopenComment',
    comment: '__proto__',
  }),
  bad('facilitator', '/workshops/w/reminders', 'a language that there is not', WRONG, {
    intent: 'sendReminders',
    language: 'xx',
  }),
  bad(
    'nobody',
    '/unsubscribe/%00',
    'a link of a mail that was forged',
    '404 unsubscribeUnknown',
    {},
  ),
  bad('stranger', '/account', 'a wish that there is not', WRONG, {
    intent: 'setMail',
    mail: 'maybe',
  }),
]

/** Wrong forms of handing out, of a homework, and of its partners. */
export const badHomeworkForms = [...handingOut, ...submitting, ...talking]
