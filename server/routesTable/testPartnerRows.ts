import { inDays } from './testDays'
import { get, post, type Row } from './testRow'

const inviting = {
  intent: 'invitePartner',
  name: 'Noortekeskus',
  rights: 'comment',
  lastDay: inDays(7),
}

/** The forms of comments, which the page of a homework takes as well as the page of its comments. */
const commentForms = (route: string, page: string): Row[] => [
  //  nobody part   other  outs   stran  facil  othFac editor secret admin  comment edit
  post(
    route,
    `/homework/h1${page}`,
    { intent: 'writeComment', card: 'card', text: 'Lisage ka bussiring.' },
    '404 200 404 404 404 200 404 200 404 404 200 200',
  ),
  post(
    route,
    `/homework/h1${page}`,
    { intent: 'writeComment', text: 'Lisage ka bussiring.' },
    '404 200 404 404 404 200 404 200 404 404 404 404',
    'the links to h1 are revoked',
  ),
  post(
    route,
    `/homework/h2${page}`,
    { intent: 'writeComment', text: 'Lisage ka bussiring.' },
    '404 404 404 404 404 404 200 404 404 404 404 404',
  ),
  post(
    route,
    `/homework/h1${page}`,
    { intent: 'settleComment', comment: 'comment', outcome: 'no', because: 'Raha ei ole.' },
    '404 200 404 404 404 200 404 200 404 404 403 403',
  ),
  post(
    route,
    `/homework/h1${page}`,
    { intent: 'reopenComment', comment: 'settled' },
    '404 200 404 404 404 200 404 200 404 404 403 403',
  ),
]

/** What partners from outside are let in by. */
export const partnerRows: readonly Row[] = [
  //  nobody part   other  outs   stran  facil  othFac editor secret admin
  get('routes/partner.$token', '/partner/edit-token', '200 200 200 200 200 200 200 200 200 200'),
  get('routes/partner.$token', '/partner/unknown', '404 404 404 404 404 404 404 404 404 404'),
  get(
    'routes/partner.$token',
    '/partner/edit-token',
    '404 404 404 404 404 404 404 404 404 404',
    'the links to h1 are revoked',
  ),
  post(
    'routes/partner.$token',
    '/partner/edit-token',
    {},
    '302 302 302 302 302 302 302 302 302 302',
  ),
  post(
    'routes/partner.$token',
    '/partner/comment-token',
    {},
    '404 404 404 404 404 404 404 404 404 404',
    'the links to h1 have expired',
  ),

  //  nobody part   other  outs   stran  facil  othFac editor secret admin  comment edit
  get(
    'routes/homework.$homeworkId_.partners',
    '/homework/h1/partners',
    '404 403 404 404 404 200 404 200 404 404 403 403',
  ),
  post(
    'routes/homework.$homeworkId_.partners',
    '/homework/h1/partners',
    inviting,
    '404 403 404 404 404 200 404 200 404 404 403 403',
  ),
  post(
    'routes/homework.$homeworkId_.partners',
    '/homework/h1/partners',
    { intent: 'revokePartner', link: 'edit-link' },
    '404 403 404 404 404 302 404 302 404 404 403 403',
  ),
  post(
    'routes/homework.$homeworkId_.partners',
    '/homework/h1/partners',
    inviting,
    '404 403 404 404 404 200 404 403 404 404 403 403',
    'w is frozen',
  ),

  //  nobody part   other  outs   stran  facil  othFac editor secret admin  comment edit
  get(
    'routes/homework.$homeworkId_.comments',
    '/homework/h1/comments',
    '404 200 404 404 404 200 404 200 404 404 200 200',
  ),
  ...commentForms('routes/homework.$homeworkId_.comments', '/comments'),
  ...commentForms('routes/homework.$homeworkId', ''),

  //  nobody part   other  outs   stran  facil  othFac editor secret admin
  get(
    'routes/workshops.$workshopId_.reminders',
    '/workshops/w/reminders',
    '404 403 403 404 404 200 404 404 404 404',
  ),
  // No mail server is set here.
  post(
    'routes/workshops.$workshopId_.reminders',
    '/workshops/w/reminders',
    { intent: 'sendReminders', language: 'et', homework: 'h1' },
    '404 403 403 404 404 409 404 404 404 404',
  ),
  get('routes/unsubscribe.$token', '/unsubscribe/x', '404 404 404 404 404 404 404 404 404 404'),
  post(
    'routes/unsubscribe.$token',
    '/unsubscribe/x',
    {},
    '404 404 404 404 404 404 404 404 404 404',
  ),

  //  nobody part   other  outs   stran  facil  othFac editor secret admin  comment edit
  get(
    'routes/homework.$homeworkId_.due[.]ics',
    '/homework/h1/due.ics',
    '404 200 404 404 404 200 404 200 404 404 200 200',
  ),
  get(
    'routes/homework.$homeworkId_.print',
    '/homework/h1/print',
    '404 200 404 404 404 200 404 200 404 404 200 200',
  ),
  get(
    'routes/homework.$homeworkId_.print',
    '/homework/h2/print',
    '404 404 404 404 404 404 200 404 404 404 404 404',
  ),
  get(
    'routes/workshops.$workshopId_.seminar[.]ics',
    '/workshops/w/seminar.ics',
    '404 200 200 404 404 200 404 200 404 404',
  ),
]
