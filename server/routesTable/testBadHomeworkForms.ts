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

/** Wrong forms of a homework and of its partners. */
export const badHomeworkForms: readonly BadForm[] = [
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
  bad('stranger', '/account', 'a wish that there is not', WRONG, { change: 'mail', mail: 'maybe' }),
]
