import { get, post, type Row } from './testRow'

//           nobody part  other outs  stran facil oFac  edit  secr  admin comm  edPa  asked
const ASKING = '404 403 403 404 404 200 404 200 200 404'
const CHANGE = '404 403 403 404 404 200 404 200 200 404'
const FOREIGN = '404 404 404 403 404 404 200 404 404 404'
const ASKED = '404 404 404 404 404 404 404 404 404 404 404 404'
const OPENED = '302 302 302 302 302 302 302 302 302 302 302 302'
const CLOSED = '403 403 403 403 403 403 403 403 403 403 403 403'
const EVERYBODY = '200 200 200 200 200 200 200 200 200 200 200 200 200'

const requests = 'routes/plans.$planId_.requests'
const ask = { intent: 'makeRequests', party: 'o1party', period: '2026', days: '30' }
const revoke = { intent: 'revokeRequest', requestId: 'r1' }
const answer = {
  'reports.0.activityId': 'p1a',
  'reports.0.report': 'Aed on rajatud',
  'reports.0.reportStatus': 'done',
  'reports.0.evidence': '',
}

const OVERVIEW = '404 200 200 404 404 200 404 200 200 404'
const FOREIGN_OVERVIEW = '404 404 404 200 404 404 200 404 404 404'

/** Reports, requests for them by link, and what parties answer. */
export const progressRows: readonly Row[] = [
  get('routes/plans.$planId_.progress', '/plans/p1/progress', OVERVIEW),
  get('routes/plans.$planId_.progress', '/plans/p1/progress', OVERVIEW, 'p1 is approved'),
  get('routes/plans.$planId_.progress', '/plans/p2/progress', FOREIGN_OVERVIEW),
  get('routes/plans.$planId_.progress[.]docx', '/plans/p1/progress.docx', OVERVIEW),
  get('routes/plans.$planId_.progress[.]docx', '/plans/p2/progress.docx', FOREIGN_OVERVIEW),

  get(requests, '/plans/p1/requests', ASKING),
  get(requests, '/plans/p1/requests', ASKING, 'p1 is approved'),
  get(requests, '/plans/p2/requests', FOREIGN),
  post(requests, '/plans/p1/requests', ask, CHANGE),
  post(requests, '/plans/p1/requests', ask, CHANGE, 'p1 is approved'),
  post(requests, '/plans/p1/requests', revoke, CHANGE.replaceAll('200', '302')),

  // A refused link is said in the page; whoever looks at it is in no workshop or plan by that.
  get('routes/report.$token', '/report/r1-token', EVERYBODY),
  post('routes/report.$token', '/report/r1-token', {}, `${OPENED} 302=`),
  get('routes/report.$token', '/report/forged', ASKED),
  post('routes/report.$token', '/report/forged', {}, ASKED),
  post('routes/report.$token', '/report/r1-token', {}, CLOSED, 'the request to asked is revoked'),
  post('routes/report.$token', '/report/r1-token', {}, CLOSED, 'the request to asked has expired'),

  get('routes/reports.$requestId', '/reports/r1', `${ASKED} 200`),
  get('routes/reports.$requestId', '/reports/r2', `${ASKED} 404`),
  get(
    'routes/reports.$requestId',
    '/reports/r1',
    `${ASKED} 403`,
    'the request to asked is revoked',
  ),
  post('routes/reports.$requestId', '/reports/r1', answer, `${ASKED} 302`),
  post('routes/reports.$requestId', '/reports/r1', answer, `${ASKED} 302`, 'p1 is approved'),
  post('routes/reports.$requestId', '/reports/r2', answer, `${ASKED} 404`),
  post(
    'routes/reports.$requestId',
    '/reports/r1',
    answer,
    `${ASKED} 403`,
    'the request to asked is revoked',
  ),
  post(
    'routes/reports.$requestId',
    '/reports/r1',
    answer,
    `${ASKED} 403`,
    'the request to asked has expired',
  ),
]
