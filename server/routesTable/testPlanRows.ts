import { get, post, type Given, type Row } from './testRow'

const document = 'Noored\n1.1\nAvame noortele ühise ruumi\n2027\nnoorsootöötaja'
const source = JSON.stringify({ kind: 'text', text: document })

//           nobody part  other outs  stran facil oFac  edit  secr  admin
const MEMBERS = '404 404 404 404 404 200 404 200 200 200'
const READERS = '404 200 200 404 404 200 404 200 200 404'
const EDITORS = '404 403 403 404 404 302 404 302 403 404'
const ANSWERERS = '404 403 403 404 404 302 404 302 404 404'
const REPORTERS = '404 403 403 404 404 302 404 302 302 404'
const NO_GOAL = '404 403 403 404 404 404 404 404 403 404'
const FOREIGN = '404 404 404 200 404 404 200 404 404 404'
const FOREIGN_EDITORS = '404 404 404 403 404 404 302 404 404 404'

const change = (
  path: string,
  form: Readonly<Record<string, string>>,
  cells: string,
  given?: Given,
): Row => post('routes/plans.$planId', path, form, cells, given)

const edited = {
  intent: 'editActivity',
  activityId: 'p1a',
  version: '1',
  text: 'Ehitame kogukonnale aia',
  description: '',
  deadlineRaw: '2028',
  parties: 'aednik',
  target: '',
  status: 'inProgress',
}
const head = { intent: 'editPlan', version: '1', title: 'Uus pealkiri', preamble: 'Koos.' }
const report = { intent: 'addProgress', activityId: 'p1a', report: 'Alustasime', reportStatus: '' }

const answered = { activityId: 'p1a', card: 'b2/kitsas' }

/** Organisations and their plans. */
export const planRows: readonly Row[] = [
  get('routes/organisations', '/organisations', 'in in in in 200 200 200 200 200 200'),
  post(
    'routes/organisations',
    '/organisations',
    { name: 'Uus Vald' },
    'in/401 in/401 in/401 in/401 302 302 302 302 302 302',
  ),
  get('routes/organisations_.$organisationId', '/organisations/o1', MEMBERS),
  post(
    'routes/organisations_.$organisationId',
    '/organisations/o1',
    { intent: 'createPlan', title: 'Uus kava' },
    '404 404 404 404 404 302 404 302 403 403',
  ),
  post(
    'routes/organisations_.$organisationId',
    '/organisations/o1',
    { intent: 'setMember', email: 'target@example.ee', role: 'secretary' },
    '404 404 404 404 404 302 404 302 403 302',
  ),
  get(
    'routes/organisations_.$organisationId_.import',
    '/organisations/o1/import',
    '404 404 404 404 404 200 404 200 403 403',
  ),
  post(
    'routes/organisations_.$organisationId_.import',
    '/organisations/o1/import',
    { intent: 'preview', text: document },
    '404 404 404 404 404 200= 404 200= 403 403',
  ),
  post(
    'routes/organisations_.$organisationId_.import',
    '/organisations/o1/import',
    { intent: 'write', title: 'Imporditud kava', source },
    '404 404 404 404 404 302 404 302 403 403',
  ),

  get('routes/plans.$planId', '/plans/p1', READERS),
  get('routes/plans.$planId', '/plans/p1', READERS, 'p1 is approved'),
  get('routes/plans.$planId', '/plans/p2', FOREIGN),
  get('routes/plans.$planId_.export[.]csv', '/plans/p1/export.csv', READERS),
  get('routes/plans.$planId_.export[.]docx', '/plans/p1/export.docx', READERS),
  get('routes/plans.$planId_.export[.]json', '/plans/p1/export.json', READERS),
  get('routes/plans.$planId_.export[.]json', '/plans/p2/export.json', FOREIGN),

  change('/plans/p1', head, EDITORS),
  change('/plans/p1', { intent: 'addChapter', title: 'Kultuur' }, EDITORS),
  change('/plans/p2', { intent: 'addChapter', title: 'Kultuur' }, FOREIGN_EDITORS),
  change('/plans/p1', { intent: 'editChapter', chapterId: 'p1c', title: 'Noored' }, EDITORS),
  change('/plans/p1', { intent: 'removeChapter', chapterId: 'p1d' }, EDITORS),
  change('/plans/p1', { intent: 'stepChapter', chapterId: 'p1d', step: 'up' }, EDITORS),
  change(
    '/plans/p1',
    { intent: 'addActivity', chapterId: 'p1c', text: 'Avame noortele ruumi' },
    EDITORS,
  ),
  change('/plans/p1', edited, EDITORS),
  change('/plans/p1', { ...edited, goal: 'new', newGoal: 'Aiad on avatud' }, EDITORS),
  change('/plans/p1', { intent: 'editGoal', goalId: 'p1g', goalText: 'Vald on avatud' }, NO_GOAL),
  change('/plans/p1', { intent: 'stepActivity', activityId: 'p1a', step: 'down' }, EDITORS),
  change(
    '/plans/p1',
    { intent: 'moveActivity', activityId: 'p1a', chapterId: 'p1d', at: '0' },
    EDITORS,
  ),
  change('/plans/p1', { intent: 'deleteActivity', activityId: 'p1a' }, EDITORS),
  change('/plans/p1', { ...answered, intent: 'linkAnswer' }, ANSWERERS),
  change(
    '/plans/p1',
    { ...answered, intent: 'unlinkAnswer' },
    '404 403 403 404 404 302= 404 302= 404 404',
  ),
  change('/plans/p1', { intent: 'restoreActivity', activityId: 'p1deleted' }, EDITORS),
  change('/plans/p1', report, REPORTERS),
  change('/plans/p1', report, REPORTERS, 'p1 is approved'),

  get(
    'routes/plans.$planId_.import',
    '/plans/empty/import',
    '404 403 403 404 404 200 404 200 403 404',
  ),
  get(
    'routes/plans.$planId_.import',
    '/plans/p1/import',
    '404 403 403 404 404 409 404 409 403 404',
  ),
  post(
    'routes/plans.$planId_.import',
    '/plans/empty/import',
    { intent: 'preview', text: document },
    '404 403 403 404 404 200= 404 200= 403 404',
  ),
  post(
    'routes/plans.$planId_.import',
    '/plans/empty/import',
    { intent: 'write', source },
    '404 403 403 404 404 302 404 302 403 404',
  ),
  post(
    'routes/plans.$planId_.import',
    '/plans/p1/import',
    { intent: 'write', source },
    '404 403 403 404 404 409 404 409 403 404',
  ),
]
