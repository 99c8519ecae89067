import { get, type Row } from './testRow'

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
]
