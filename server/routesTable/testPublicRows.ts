import { inDays } from './testDays'
import { get, post, type Given, type Row } from './testRow'

/** A page for everybody is the same for everybody. */
const EVERYBODY = '200 200 200 200 200 200 200 200 200 200'
const NOBODY = '404 404 404 404 404 404 404 404 404 404'
const SENT = '302 302 302 302 302 302 302 302 302 302'
const LATE = '409 409 409 409 409 409 409 409 409 409'
const MOVED = '302 302 302 302 302 302 302 302 302 302'

const [PLAN, CHANGES] = ['routes/p.$slug._index', 'routes/p.$slug.changes']
const [REVISION, PROPOSALS] = ['routes/p.$slug.$number', 'routes/p.$slug.proposals']
const [CSV, JSON_FILE] = ['routes/p.$slug.plan[.]csv', 'routes/p.$slug.plan[.]json']
const proposal = { text: 'Lisage aiale pink', activity: 'p1a', name: 'Juta' }

const DESK = 'routes/plans.$planId_.public'
//                    nobody part  other outs  stran facil oFac  edit  secr  admin
const DESK_READERS = '404 403 403 404 404 200 404 200 200 404'
const DESK_WRITERS = '404 403 403 404 404 302 404 302 302 404'
const DESK_LATE = '404 403 403 404 404 409 404 409 409 404'
const desk = (form: Readonly<Record<string, string>>, cells: string, given?: Given): Row =>
  post(DESK, '/plans/p1/public', form, cells, given)

/** What everybody sees of a plan, before and after it is published. */
export const publicRows: readonly Row[] = [
  get(PLAN, '/p/kava-p1', EVERYBODY, 'p1 is published'),
  get(PLAN, '/p/kava-p1', EVERYBODY, 'p1 is being amended'),
  get(
    PLAN,
    '/p/kava-p1?party=aednik&status=done&year=2028&chapter=1',
    EVERYBODY,
    'p1 is published',
  ),
  get(PLAN, '/p/kava-p1', MOVED, 'p1 is in consultation'),
  get(PLAN, '/p/kava-p1', NOBODY),
  get(PLAN, '/p/kava-p1', NOBODY, 'p1 is approved'),
  get(REVISION, '/p/kava-p1/1', EVERYBODY, 'p1 is published'),
  get(REVISION, '/p/kava-p1/1', EVERYBODY, 'p1 is being amended'),
  get(REVISION, '/p/kava-p1/2', NOBODY, 'p1 is published'),
  get(REVISION, '/p/kava-p1/01', NOBODY, 'p1 is published'),
  get(REVISION, '/p/kava-p1/1', NOBODY, 'p1 is in consultation'),
  get(CHANGES, '/p/kava-p1/changes', EVERYBODY, 'p1 is published'),
  get(CHANGES, '/p/kava-p1/changes?from=1&to=9', NOBODY, 'p1 is published'),
  get(CHANGES, '/p/kava-p1/changes', NOBODY, 'p1 is in consultation'),
  get(CSV, '/p/kava-p1/plan.csv', EVERYBODY, 'p1 is published'),
  get(CSV, '/p/kava-p1/plan.csv', NOBODY, 'p1 is in consultation'),
  get(JSON_FILE, '/p/kava-p1/plan.json', EVERYBODY, 'p1 is published'),
  get(JSON_FILE, '/p/kava-p1/plan.json', NOBODY, 'p1 is in consultation'),
  get(PROPOSALS, '/p/kava-p1/proposals', EVERYBODY, 'p1 is in consultation'),
  get(PROPOSALS, '/p/kava-p1/proposals', NOBODY, 'p1 is published'),
  post(PROPOSALS, '/p/kava-p1/proposals', proposal, SENT, 'p1 is in consultation'),
  post(PROPOSALS, '/p/kava-p1/proposals', proposal, LATE, 'the consultation on p1 is over'),
  post(PROPOSALS, '/p/kava-p1/proposals', proposal, NOBODY, 'p1 is published'),
  get(DESK, '/plans/p1/public', DESK_READERS),
  desk({ intent: 'startConsultation', from: inDays(0), to: inDays(9) }, DESK_WRITERS),
  desk(
    { intent: 'startConsultation', from: inDays(0), to: inDays(9) },
    DESK_LATE,
    'p1 is published',
  ),
  desk({ intent: 'endConsultation' }, DESK_WRITERS, 'p1 is in consultation'),
  desk(
    { intent: 'moderateProposal', proposalId: 'e1', state: 'shown' },
    DESK_WRITERS,
    'p1 is in consultation',
  ),
  desk(
    { intent: 'answerProposal', proposalId: 'e1', outcome: 'partly', answer: 'Kevadel.' },
    DESK_WRITERS,
    'p1 is in consultation',
  ),
  desk({ intent: 'setContact', contact: 'info@vald.example' }, DESK_WRITERS),
]
