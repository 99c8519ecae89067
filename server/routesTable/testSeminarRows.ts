import { get, post, type Row } from './testRow'

const head = { date: '2026-12-08', start: '13:00', end: '15:00', feedback: '3' }
const draft = { homeworkId: 'h1', cardId: 'card' }
const notes = {
  turnId: 't1',
  noteA: 'Küsi raha kohta',
  noteB: '',
  noteC: '',
  feedback: '',
  noteABefore: '',
  noteBBefore: '',
  noteCBefore: '',
  feedbackBefore: '',
}

//               nobody part  other outs  stran facil oFac  edit  secr  admin
const FOLLOWERS = '404 200 200 404 404 200 404 200 404 404'
const HOSTS = '404 403 403 404 404 200 404 403 404 404'
const LED_BACK = '404 403 403 404 404 302 404 403 404 404'

const PAGE = 'routes/workshops.$workshopId_.seminar'
const page = (form: Readonly<Record<string, string>>): Row =>
  post(PAGE, '/workshops/w/seminar', { version: '1', ...form }, LED_BACK, 't1 waits for its turn')
const host = (form: Readonly<Record<string, string>>): Row =>
  post(`${PAGE}_.host`, '/workshops/w/seminar/host', form, HOSTS)

/** The follow-up seminar of `w`, where the municipality of homework `h1` has its turn `t1`. */
export const seminarRows: readonly Row[] = [
  get(PAGE, '/workshops/w/seminar', FOLLOWERS),
  get(`${PAGE}_.screen`, '/workshops/w/seminar/screen', FOLLOWERS),
  get(`${PAGE}_.follow`, '/workshops/w/seminar/follow', FOLLOWERS),
  get(`${PAGE}_.host`, '/workshops/w/seminar/host', HOSTS),
  get(`${PAGE}_.summary`, '/workshops/w/seminar/summary', HOSTS),
  get(`${PAGE}_.summary[.]docx`, '/workshops/w/seminar/summary.docx', HOSTS),
  get(`${PAGE}_.summary`, '/workshops/w/seminar/summary', FOLLOWERS, 'the seminar of w has ended'),

  page({ intent: 'planSeminar', ...head }),
  page({ intent: 'moveTurn', turnId: 't1', move: 'up' }),
  page({ intent: 'markAbsent', turnId: 't1' }),
  page({ intent: 'markPresent', turnId: 't1' }),
  page({ intent: 'shuffleTurns' }),
  page({ intent: 'refreshTurns' }),

  host({ intent: 'stepSeminar', version: '1', step: 'next' }),
  host({ intent: 'saveNotes', ...notes }),
  host({ intent: 'acceptDraft', ...draft, planId: 'p1', chapterId: 'p1c' }),
  host({ intent: 'returnDraft', ...draft, note: 'Lisa vastutaja' }),
  host({ intent: 'dropDraft', ...draft, reason: 'Teeb juba maakond' }),
  host({ intent: 'takeBackDecision', ...draft }),

  post(
    `${PAGE}_.follow`,
    '/workshops/w/seminar/follow',
    { intent: 'commentSeminar', turnId: 't1', text: 'Hea mõte!' },
    FOLLOWERS,
  ),
  post(
    `${PAGE}_.follow`,
    '/workshops/w/seminar/follow',
    { intent: 'commentSeminar', turnId: 't1', text: 'Hea mõte!' },
    '404 403 403 404 404 200 404 403 404 404',
    'w is frozen',
  ),
]
