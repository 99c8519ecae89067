import { inDays } from './testDays'
import { planRows } from './testPlanRows'
import { get, post, type Given, type Row } from './testRow'

//           nobody part  other outs  stran facil oFac  edit  secr  admin
const READERS = '404 200 200 404 404 200 404 200 200 404'
const NO_FILE = '404 404 404 404 404 404 404 404 404 404'
const OPENERS = '404 403 403 404 404 200 404 200 200 404'
const BOTH = '404 403 403 404 404 302 404 302 302 404'
const BOTH_LATE = '404 403 403 404 404 409 404 409 409 404'
const SECRETARY_SEES = '404 403 403 404 404 403 404 403 200 404'
const SECRETARY = '404 403 403 404 404 403 404 403 302 404'
const SECRETARY_LATE = '404 403 403 404 404 403 404 403 409 404'
const EDITORS_LATE = '404 403 403 404 404 409 404 409 403 404'

const SUBMIT = 'routes/plans.$planId_.submit'
const APPROVE = 'routes/plans.$planId_.approve'
const REVISIONS = 'routes/plans.$planId_.revisions'
const FILE = 'routes/plans.$planId_.revisions_.$number.file'
const PLAN = 'routes/plans.$planId'

const reasons = Object.fromEntries(
  ['p1a', 'p1promoted']
    .flatMap((activityId) => ['noDeadline', 'noParty'].map((gap) => ({ activityId, gap })))
    .flatMap(({ activityId, gap }, at) => [
      [`points.${at}.activityId`, activityId],
      [`points.${at}.gap`, gap],
      [`points.${at}.reason`, 'Selgub eelarvega'],
    ]),
) as Record<string, string>

export const decision = {
  version: '1',
  body: 'Vallavalitsus',
  bodyGenitive: 'Vallavalitsuse',
  date: inDays(-1),
  sitting: '7',
  agendaItem: '3',
  act: 'minuteDecision',
  actNumber: '',
  documentLink: 'https://example.ee/otsus',
}

export const correction = {
  intent: 'correctRevision',
  revision: '1',
  number: '1.1',
  before: 'aia',
  after: 'aiad',
  reason: 'Kirjaviga',
}

const step = (intent: string, cells: string, given: Given): Row =>
  post(PLAN, '/plans/p1', { intent }, cells, given)

const DECIDED: readonly Given[] = ['p1 is approved', 'p1 is published']

/** What stands beside a plan and goes on after its decision: reports, and what its activities answer. */
const BESIDE = ['addProgress', 'linkAnswer', 'unlinkAnswer']

/** Every form that changes a plan, sent once the plan is decided: what was approved stays. */
const lateChanges = planRows
  .filter(({ route, path, given, form }) => {
    const isOfPlan = route === PLAN || route === 'routes/plans.$planId_.import'
    return isOfPlan && path.startsWith('/plans/p1') && given === 'nothing' && form !== null
  })
  .flatMap(({ route, path, form }) =>
    form === null || BESIDE.includes(form['intent'] ?? '')
      ? []
      : DECIDED.map((given) => post(route, path, form, EDITORS_LATE, given)),
  )

/** The way of a plan from its submission to its publication, its amendment and its revisions. */
export const approvalRows: readonly Row[] = [
  get(SUBMIT, '/plans/p1/submit', OPENERS),
  get(SUBMIT, '/plans/p1/submit', BOTH_LATE, 'p1 is approved'),
  post(SUBMIT, '/plans/p1/submit', reasons, BOTH),
  post(SUBMIT, '/plans/p1/submit', reasons, BOTH_LATE, 'p1 is submitted'),
  post(SUBMIT, '/plans/p1/submit', reasons, BOTH_LATE, 'p1 is approved'),
  get(APPROVE, '/plans/p1/approve', SECRETARY_LATE),
  get(APPROVE, '/plans/p1/approve', SECRETARY_SEES, 'p1 is submitted'),
  post(APPROVE, '/plans/p1/approve', decision, SECRETARY_LATE),
  post(APPROVE, '/plans/p1/approve', decision, SECRETARY, 'p1 is submitted'),
  post(APPROVE, '/plans/p1/approve', decision, SECRETARY_LATE, 'p1 is approved'),
  step('takeBackPlan', BOTH, 'p1 is submitted'),
  step('takeBackPlan', BOTH_LATE, 'p1 is approved'),
  step('publishPlan', SECRETARY, 'p1 is approved'),
  step('publishPlan', SECRETARY_LATE, 'p1 is published'),
  step('publishPlan', SECRETARY_LATE, 'nothing'),
  step('amendPlan', BOTH, 'p1 is approved'),
  step('amendPlan', BOTH, 'p1 is published'),
  step('amendPlan', BOTH_LATE, 'p1 is submitted'),
  step('abandonAmendment', BOTH, 'p1 is being amended'),
  step('abandonAmendment', BOTH_LATE, 'nothing'),
  step('abandonAmendment', BOTH_LATE, 'p1 is submitted'),
  step('abandonAmendment', BOTH_LATE, 'p1 is published'),
  get(REVISIONS, '/plans/p1/revisions', READERS),
  get(REVISIONS, '/plans/p1/revisions', READERS, 'p1 is approved'),
  post(REVISIONS, '/plans/p1/revisions', correction, SECRETARY, 'p1 is approved'),
  get(FILE, '/plans/p1/revisions/1/file', READERS, 'p1 is approved'),
  get(FILE, '/plans/p1/revisions/1/file', NO_FILE),
  ...lateChanges,
]
