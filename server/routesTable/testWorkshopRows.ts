import { get, post, type Row } from './testRow'

const joining = { name: 'Uustulnuk', municipality: 'other', other: 'Küla', group: 'g1' }
const head = { title: 'Uus töötuba', date: '2026-11-16', timeZone: 'Europe/Tallinn' }
const groups = {
  'groups.0.id': 'g1',
  'groups.0.name': '1. grupp',
  'groups.1.id': 'g2',
  'groups.1.name': '2. grupp',
}
const agenda = { 'agenda.0.start': '10:00', 'agenda.0.title': 'Avamine' }
const paste = { intent: 'read', paste: '10:00 Avamine\n11:00 Lõpp' }

const everybody = '302 302 302 302 302 302 302 302 302 302'

/** Joining, and everything about a workshop but its boards. */
export const workshopRows: readonly Row[] = [
  //  nobody part   other  outs   stran  facil  othFac editor secret admin
  get('routes/join._index', '/join', '200 200 200 200 200 200 200 200 200 200'),
  get('routes/join._index', '/join?code=acd-efh', everybody),
  get('routes/join._index', '/join?code=QQQQQQ', '404 404 404 404 404 404 404 404 404 404'),

  get('routes/join.$code', '/join/ACDEFH', '200 302 302 200 200 200 200 200 200 200'),
  get(
    'routes/join.$code',
    '/join/ACDEFH',
    '403 302 302 403 403 403 403 403 403 403',
    'w is closed',
  ),
  get('routes/join.$code', '/join/QQQQQQ', '404 404 404 404 404 404 404 404 404 404'),
  post('routes/join.$code', '/join/ACDEFH', joining, '302 302= 302= 302 302 302 302 302 302 302'),
  post(
    'routes/join.$code',
    '/join/ACDEFH',
    joining,
    '403 302= 302= 403 403 403 403 403 403 403',
    'w is closed',
  ),

  get('routes/workshops.new', '/workshops/new', 'in in in in 200 200 200 200 200 200'),
  post(
    'routes/workshops.new',
    '/workshops/new',
    { ...head, ...agenda, 'groups.0.name': '1. grupp' },
    'in/401 in/401 in/401 in/401 302 302 302 302 302 302',
  ),
  post(
    'routes/workshops.new',
    '/workshops/new',
    paste,
    'in/401 in/401 in/401 in/401 200= 200= 200= 200= 200= 200=',
  ),

  get('routes/workshops.$workshopId', '/workshops/w', '404 200 200 404 404 200 404 404 404 404'),
  post(
    'routes/workshops.$workshopId',
    '/workshops/w',
    { intent: 'setState', state: 'frozen' },
    '404 403 403 404 404 302 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId',
    '/workshops/w',
    { intent: 'newCode' },
    '404 403 403 404 404 302 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId',
    '/workshops/w',
    { intent: 'addFacilitator', email: 'target@example.ee' },
    '404 403 403 404 404 302 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId',
    '/workshops/w',
    { intent: 'removeFacilitator', email: 'facilitator@example.ee' },
    '404 403 403 404 404 409 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId',
    '/workshops/w',
    { intent: 'changeGroup', group: 'g2' },
    '404 302 302= 404 404 403 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId',
    '/workshops/w',
    { intent: 'changeGroup', group: 'g2' },
    '404 403 403 404 404 403 404 404 404 404',
    'w is frozen',
  ),

  get(
    'routes/workshops.$workshopId_.edit',
    '/workshops/w/edit',
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.edit',
    '/workshops/w/edit',
    { ...head, ...groups, municipalities: 'Vald o1', version: '1' },
    '404 403 403 404 404 302 404 404 404 404',
  ),
  get(
    'routes/workshops.$workshopId_.agenda',
    '/workshops/w/agenda',
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.agenda',
    '/workshops/w/agenda',
    { ...agenda, version: '1' },
    '404 403 403 404 404 302 404 404 404 404',
  ),
  // What a paste reads as is nobody's secret: whoever may set up a workshop may have it read.
  post(
    'routes/workshops.$workshopId_.agenda',
    '/workshops/w/agenda',
    paste,
    '401 401 401 401 404/200= 200= 404/200= 404/200= 404/200= 404/200=',
  ),
  get(
    'routes/workshops.$workshopId_.copy',
    '/workshops/w/copy',
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.copy',
    '/workshops/w/copy',
    { title: 'Järgmine', date: '2027-02-02' },
    '404 403 403 404 404 302 404 404 404 404',
  ),
  get(
    'routes/workshops.$workshopId_.promote',
    '/workshops/w/promote',
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.promote',
    '/workshops/w/promote',
    { card: 'b1/card', plan: 'p1', 'chapter/b1/card/p1': 'p1c' },
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.promote',
    '/workshops/w/promote',
    { withdraw: 'p1promoted' },
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.promote',
    '/workshops/w/promote',
    { intent: 'endDraft', boardId: 'b1', cardId: 'card', ending: 'parked' },
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.promote',
    '/workshops/w/promote',
    { intent: 'reopenDraft', boardId: 'b1', cardId: 'card' },
    '404 403 403 404 404 200= 404 404 404 404',
  ),
  get(
    'routes/workshops.$workshopId_.response',
    '/workshops/w/response',
    '404 403 403 404 404 200 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.response',
    '/workshops/w/response',
    { intent: 'publishResponse' },
    '404 403 403 404 404 302 404 404 404 404',
  ),
  post(
    'routes/workshops.$workshopId_.response',
    '/workshops/v/response',
    { intent: 'withdrawResponse' },
    '404 404 404 403 404 404 302 404 404 404',
  ),
  get('routes/r.$slug', '/r/vastus', '200 200 200 200 200 200 200 200 200 200'),
  get('routes/r.$slug', '/r/vastust-ei-ole', '404 404 404 404 404 404 404 404 404 404'),
  get(
    'routes/workshops.$workshopId_.qr[.]svg',
    '/workshops/w/qr.svg',
    '404 200 200 404 404 200 404 404 404 404',
  ),
]
