import { bad, megabyte, type BadForm } from './testBadForm'

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

/** Wrong forms of the follow-up seminar. */
export const badSeminarForms: readonly BadForm[] = [
  bad('facilitator', page, 'a date before the workshop', '422 seminarBeforeWorkshop', {
    ...planned,
    date: '2026-11-16',
  }),
  bad('facilitator', page, 'an end before the start', '422 seminarEndsFirst', {
    ...planned,
    end: '12:00',
  }),
  bad('facilitator', page, 'two minutes for all', '422 seminarTooShort', {
    ...planned,
    end: '13:02',
  }),
  bad('facilitator', page, 'a time that there is not', WRONG, { ...planned, start: '25:00' }),
  bad('facilitator', page, 'a link that runs', WRONG, { ...planned, link: 'javascript:alert(1)' }),
  bad('facilitator', page, 'a version to come', '409 seminarOtherPlanned', {
    ...planned,
    version: '4294967296',
  }),
  bad('facilitator', page, 'a turn that there is not', '404 noTurn', {
    intent: 'moveTurn',
    version: '1',
    turnId: '__proto__',
    move: 'up',
  }),
  bad('facilitator', host, 'a step that there is not', WRONG, { ...step, step: 'fly' }),
  bad('facilitator', host, 'a step on what another host changed', '409 seminarOtherPlanned', {
    ...step,
    version: '9',
  }),
  bad('facilitator', host, 'a start of no turn', '422 nothingToStep', { ...step, step: 'start' }),
  bad('facilitator', host, "somebody else's plan", '404 noPlan', {
    ...accept,
    planId: 'p2',
    chapterId: 'p2c',
  }),
  bad('facilitator', host, 'a chapter of another plan', '404 noChapter', {
    ...accept,
    chapterId: 'p2c',
  }),
  bad('facilitator', host, 'homework of another workshop', '404 noHomework', {
    ...accept,
    homeworkId: 'h2',
  }),
  bad('facilitator', host, 'a draft that there is not', '404 noDraft', {
    ...accept,
    cardId: 'elsewhere',
  }),
  bad('facilitator', host, 'a return without a note', '422 noteMissing', {
    intent: 'returnDraft',
    ...draft,
    note: '  ',
  }),
  bad('facilitator', host, 'a draft dropped without a reason', '422 reasonMissing', {
    intent: 'dropDraft',
    ...draft,
    reason: '',
  }),
  bad('editor', follow, 'a comment of 1 MB', WRONG, { ...comment, text: megabyte }),
  bad('participant', follow, 'a comment on a turn that is not now', '422 turnOver', {
    ...comment,
    turnId: 't2',
  }),
]
