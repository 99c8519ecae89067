import { get, post, type Row } from './testRow'

const promoting = { workshop: 'w', card: 'b1/card', plan: 'p1', 'chapter/b1/card/p1': 'p1c' }

/** The pages of boards. */
export const boardRows: readonly Row[] = [
  //  nobody part   other  outs   stran  facil  othFac editor secret admin
  get('routes/boards.$boardId', '/boards/b1', '404 200 200 404 404 200 404 404 404 404'),
  get('routes/boards.$boardId', '/boards/b3', '404 404 404 200 404 404 200 404 404 404'),
  post(
    'routes/boards.$boardId',
    '/boards/b1',
    promoting,
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/boards.$boardId',
    '/boards/b1',
    { workshop: 'w', withdraw: 'p1promoted' },
    '404 403 403 404 404 200 404 404 404 404',
  ),

  get(
    'routes/boards.$boardId_.paste',
    '/boards/b1/paste',
    '404 200 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/boards.$boardId_.paste',
    '/boards/b1/paste',
    { intent: 'read', text: 'Kitsaskohad\n- Buss ei käi' },
    '404 200= 403 404 404 200= 404 404 404 404',
  ),
  post(
    'routes/boards.$boardId_.paste',
    '/boards/b1/paste',
    { intent: 'add', 'notes.0.take': 'on', 'notes.0.kind': 'note', 'notes.0.text': 'Mõte' },
    '404 302 403 404 404 302 404 404 404 404',
  ),

  get(
    'routes/boards.$boardId_.cards.$cardId',
    '/boards/b2/cards/kitsas',
    '404 403 403 404 404 200 404 200 404 404',
  ),
  post(
    'routes/boards.$boardId_.cards.$cardId',
    '/boards/b2/cards/kitsas',
    { intent: 'linkAnswer', activityId: 'p1a' },
    '404 403 403 404 404 302 404 302 404 404',
  ),
  post(
    'routes/boards.$boardId_.cards.$cardId',
    '/boards/b2/cards/kitsas',
    { intent: 'unlinkAnswer', activityId: 'p1a' },
    '404 403 403 404 404 302= 404 302= 404 404',
  ),
]
