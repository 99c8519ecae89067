import { bad, megabyte, wrongIn, type BadForm } from './testBadForm'

const WRONG = '422 formIncomplete'
const page = '/workshops/w/seminar'
const host = '/workshops/w/seminar/host'
const follow = '/workshops/w/seminar/follow'
const planned = {
  intent: 'planSeminar',
  version: '1',
  date: '2026-12-08',
  start: '13:00',
  end: '15:00',
  feedback: '3',
}
const draft = { homeworkId: 'h1', cardId: 'card' }
const step = { intent: 'stepSeminar', version: '1', step: 'next' }
const accept = { intent: 'acceptDraft', ...draft, planId: 'p1', chapterId: 'p1c' }
const comment = { intent: 'commentSeminar', turnId: 't1', text: 'Tere' }

const ofPlanning = wrongIn('facilitator', page, planned)
const ofStep = wrongIn('facilitator', host, step)
const ofAcceptance = wrongIn('facilitator', host, accept)

/** Wrong forms of the follow-up seminar. */
export const badSeminarForms: readonly BadForm[] = [
  ofPlanning('a date before the workshop', '422 seminarBeforeWorkshop', { date: '2026-11-16' }),
  ofPlanning('an end before the start', '422 seminarEndsFirst', { end: '12:00' }),
  ofPlanning('two minutes for all', '422 seminarTooShort', { end: '13:02' }),
  ofPlanning('a time that there is not', WRONG, { start: '25:00' }),
  ofPlanning('a link that runs', WRONG, { link: 'javascript:alert(1)' }),
  ofPlanning('a version to come', '409 seminarOtherPlanned', { version: '4294967296' }),
  bad('facilitator', page, 'a turn that there is not', '404 noTurn', {
    intent: 'moveTurn',
    version: '1',
    turnId: '__proto__',
    move: 'up',
  }),
  ofStep('a step that there is not', WRONG, { step: 'fly' }),
  ofStep('a step on what another host changed', '409 seminarOtherPlanned', { version: '9' }),
  ofStep('a start of no turn', '422 nothingToStep', { step: 'start' }),
  ofAcceptance("somebody else's plan", '404 noPlan', { planId: 'p2', chapterId: 'p2c' }),
  ofAcceptance('a chapter of another plan', '404 noChapter', { chapterId: 'p2c' }),
  ofAcceptance('homework of another workshop', '404 noHomework', { homeworkId: 'h2' }),
  ofAcceptance('a draft that there is not', '404 noDraft', { cardId: 'elsewhere' }),
  bad('facilitator', host, 'a return without a note', '422 noteMissing', {
    intent: 'returnDraft',
    ...draft,
    note: '  ',
  }),
  bad('facilitator', host, 'a return with a note that cannot be seen', '422 noteMissing', {
    intent: 'returnDraft',
    ...draft,
    note: '\u200b',
  }),
  bad('facilitator', host, 'a draft dropped without a reason', '422 reasonMissing', {
    intent: 'dropDraft',
    ...draft,
    reason: '',
  }),
  bad(
    'facilitator',
    host,
    'a draft dropped for a reason that cannot be seen',
    '422 reasonMissing',
    {
      intent: 'dropDraft',
      ...draft,
      reason: '\u200b',
    },
  ),
  bad('editor', follow, 'a comment of 1 MB', '413 commentTooLong', { ...comment, text: megabyte }),
  bad('participant', follow, 'a comment on a turn that is not now', '422 turnOver', {
    ...comment,
    turnId: 't2',
  }),
]
