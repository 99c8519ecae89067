import { get, post, type Row } from './testRow'

const handOut = {
  intent: 'handOut',
  instructions: 'Vaadake mustandid üle.',
  opensOn: '2026-11-18',
  dueOn: '2026-12-18',
}

/** The pages of homework. */
export const homeworkRows: readonly Row[] = [
  //  nobody part   other  outs   stran  facil  othFac editor secret admin comment edit
  get(
    'routes/homework.$homeworkId',
    '/homework/h1',
    '404 200 404 404 404 200 404 200 404 404 200 200',
  ),
  get(
    'routes/homework.$homeworkId',
    '/homework/h1',
    '404 200 404 404 404 200 404 200 404 404 404 404',
    'the links to h1 are revoked',
  ),
  get(
    'routes/homework.$homeworkId',
    '/homework/h2',
    '404 404 404 404 404 404 200 404 404 404 404 404',
  ),
  // A homework's board has no page of its own.
  get('routes/boards.$boardId', '/boards/hb1', '404 404 404 404 404 404 404 404 404 404 404 404'),
  post(
    'routes/homework.$homeworkId',
    '/homework/h1',
    { intent: 'workOnDraft', card: 'card', on: 'yes' },
    '404 200 404 404 404 200 404 200 404 404 403 200',
  ),
  post(
    'routes/homework.$homeworkId',
    '/homework/h1',
    { intent: 'workOnDraft', card: 'card', on: 'yes' },
    '404 403 404 404 404 200 404 403 404 404 403 403',
    'h1 is submitted',
  ),
  // Its draft has gaps that nobody confirmed here: whoever may submit is asked about them.
  post(
    'routes/homework.$homeworkId',
    '/homework/h1',
    { intent: 'submitHomework' },
    '404 422 404 404 404 422 404 422 404 404 403 403',
  ),
  post(
    'routes/homework.$homeworkId',
    '/homework/h1',
    { intent: 'submitHomework' },
    '404 403 404 404 404 403 404 403 404 404 403 403',
    'h1 is submitted',
  ),
  post(
    'routes/homework.$homeworkId',
    '/homework/h1',
    { intent: 'reopenHomework' },
    '404 302 404 404 404 302 404 302 404 404 403 403',
    'h1 is submitted',
  ),
  post(
    'routes/homework.$homeworkId',
    '/homework/h1',
    { intent: 'reopenHomework' },
    '404 403 404 404 404 403 404 403 404 404 403 403',
  ),

  get(
    'routes/workshops.$workshopId_.homework',
    '/workshops/w/homework',
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.homework',
    '/workshops/w/homework',
    { ...handOut, version: '1' },
    '404 403 403 404 404 302 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.promote',
    '/workshops/w/promote',
    { intent: 'carry', card: 'b1/card', homework: 'h1' },
    '404 403 403 404 404 200 404 404 404 404',
  ),
]
