import { get, post, type Row } from './testRow'

//             nobody part  other outs  stran facil oFac  edit  secr  admin
const READERS = '404 200 200 404 404 200 404 200 200 404'
const FOREIGN = '404 404 404 200 404 404 200 404 404 404'
const EDITING = '404 403 403 404 404 200 404 200 403 404'
const CHANGES = '404 403 403 404 404 302 404 302 403 404'

const ASKED = '404 200 200 404 404 200 200 200 200 404'
const ANSWERS = '404 403 403 404 404 403 302 403 403 404'
const LEAVES = '404 403 403 404 404 302 404 302 403 404'

const content = {
  title: 'Ühine aed',
  goal: 'Kasvatame koos',
  'organisations.0.organisationId': 'o1',
  'organisations.0.responsible': 'aednik',
  'sessions.0.title': 'Talgud',
  'sessions.0.dateRaw': '4. mai 2027',
  'activities.0.text': 'Istutame puid',
  'activities.0.state': 'planned',
}

/** Joint projects: `j1` of `o1`, `j2` of `o2`, and `j3` of `o1`, into which `o2` was asked. */
export const projectRows: readonly Row[] = [
  get('routes/projects._index', '/projects', 'in in in in 200 200 200 200 200 200'),
  get('routes/projects.new', '/projects/new', 'in in in in 403 200 200 200 403 403'),
  post(
    'routes/projects.new',
    '/projects/new',
    content,
    'in/401 in/401 in/401 in/401 422 302 422 302 422 422',
  ),
  get('routes/projects.$projectId', '/projects/j1', READERS),
  get('routes/projects.$projectId', '/projects/j2', FOREIGN),
  get('routes/projects.$projectId_.edit', '/projects/j1/edit', EDITING),
  post(
    'routes/projects.$projectId_.edit',
    '/projects/j1/edit',
    { ...content, version: '1' },
    CHANGES,
  ),
  get('routes/projects.$projectId', '/projects/j3', ASKED),
  get(
    'routes/projects.$projectId_.edit',
    '/projects/j3/edit',
    '404 403 403 404 404 200 403 200 403 404',
  ),
  ...['join', 'leave'].map((intent) =>
    post('routes/projects.$projectId', '/projects/j3', { intent, organisation: 'o2' }, ANSWERS),
  ),
  post(
    'routes/projects.$projectId',
    '/projects/j1',
    { intent: 'leave', organisation: 'o1' },
    LEAVES,
  ),
]
