import { bad, megabyte, wrongIn, type BadForm } from './testBadForm'

const WRONG = '422 formIncomplete'
const requests = '/plans/p1/requests'
const ask = { intent: 'makeRequests', party: 'o1party', period: '2026', days: '30' }
const answer = {
  'reports.0.activityId': 'p1a',
  'reports.0.report': 'Aed on rajatud',
  'reports.0.reportStatus': '',
  'reports.0.evidence': '',
}
const report = { intent: 'addProgress', activityId: 'p1a', report: 'Tehtud', reportStatus: '' }

const asking: readonly BadForm[] = [
  bad('editor', requests, 'a request to nobody', '422 noPartyChosen', {
    intent: 'makeRequests',
    period: '2026',
    days: '30',
  }),
  bad('editor', requests, "a request to somebody else's party", '422 partyGone', {
    ...ask,
    party: 'o2party',
  }),
  bad('editor', requests, 'a request for no period', WRONG, { ...ask, period: ' ' }),
  bad('editor', requests, 'a period of 1 MB', WRONG, { ...ask, period: megabyte }),
  ...['-1', '0', '1e9', 'NaN', ''].map((days) =>
    bad('secretary', requests, `a link for "${days}" days`, WRONG, { ...ask, days }),
  ),
  bad('editor', requests, "the end of somebody else's request", '404 noRequest', {
    intent: 'revokeRequest',
    requestId: 'r2',
  }),
]

const ofAnswer = wrongIn('asked', '/reports/r1', answer)

const answering: readonly BadForm[] = [
  bad('nobody', '/report/%00', 'a link that is no link', '404 requestUnknown', {}),
  bad('nobody', `/report/${'a'.repeat(2000)}`, 'a link without end', '404 requestUnknown', {}),
  ofAnswer('an answer that says nothing', '422 nothingReported', { 'reports.0.report': ' \n ' }),
  ofAnswer('an answer that cannot be seen', '422 nothingReported', {
    'reports.0.report': '\u200b',
  }),
  ofAnswer('an answer that is too long', WRONG, { 'reports.0.report': 'a'.repeat(20_000) }),
  ofAnswer('evidence that runs', '422 evidenceNotWeb', {
    'reports.0.evidence': ' JavaScript:alert(1)',
  }),
  ofAnswer('evidence that is data', '422 evidenceNotWeb', {
    'reports.0.evidence': 'data:text/html,x',
  }),
  ofAnswer('a status that there is not', WRONG, { 'reports.0.reportStatus': 'perfect' }),
  ofAnswer('an activity of another plan', '404 noActivity', { 'reports.0.activityId': 'p2a' }),
  ofAnswer('an activity of another party', '404 noActivity', {
    'reports.0.activityId': 'p1promoted',
  }),
  ofAnswer('a status without a word', WRONG, {
    'reports.0.report': '',
    'reports.0.reportStatus': 'done',
  }),
  ofAnswer('an answer without reports', WRONG, { reports: 'x' }),
]

const ofReport = wrongIn('editor', '/plans/p1', report)

const reporting: readonly BadForm[] = [
  ofReport('a report of 10 MB', WRONG, { report: megabyte.repeat(10) }),
  ofReport('a report that says nothing', WRONG, { report: ' ' }),
  ofReport('a report that cannot be seen', WRONG, { report: '\u200b' }),
  ofReport('evidence that runs', '422 evidenceNotWeb', { evidence: 'javascript:alert(1)' }),
  bad('secretary', '/plans/p1', 'evidence that is a file', '422 evidenceNotWeb', {
    ...report,
    evidence: 'file:///etc/passwd',
  }),
  ofReport("a report on somebody else's activity", '404 noActivity', { activityId: 'p2a' }),
]

const content = {
  title: 'Ühine aed',
  'organisations.0.organisationId': 'o1',
  'activities.0.state': 'planned',
}

const ofProject = wrongIn('editor', '/projects/new', content)

const projects: readonly BadForm[] = [
  ofProject('a title of 1 MB', WRONG, { title: megabyte }),
  ofProject('a state that there is not', WRONG, { 'activities.0.state': 'soon' }),
  ofProject("somebody else's organisation alone", '422 projectNeedsYours', {
    'organisations.0.organisationId': 'o2',
  }),
  ofProject('an organisation twice', '422 projectOrganisations', {
    'organisations.1.organisationId': 'o1',
  }),
  ofProject('a row of too high a number', '422 badForm', {
    'sessions.99999.title': 'x',
  }),
  ...['-1', 'NaN', '1.5', ''].map((version) =>
    bad('editor', '/projects/j1/edit', `the version "${version}"`, WRONG, { ...content, version }),
  ),
  bad('editor', '/projects/j1', 'an organisation that is not in it', '404 noProject', {
    intent: 'join',
    organisation: 'o2',
  }),
  bad('editor', '/projects/j1', 'an answer that there is not', WRONG, {
    intent: 'stay',
    organisation: 'o1',
  }),
  bad('editor', '/projects/j1/edit', 'a version to come', '409 projectChanged', {
    ...content,
    version: '4294967296',
  }),
]

/** Wrong forms of joint projects, of reports and of requests for them. */
export const badProgressForms = [...asking, ...answering, ...reporting, ...projects]
