import { expect, it } from 'vitest'
import { dayProblem } from './dayProblem'

const homework = { opensOn: '2026-11-18', dueOn: '2026-12-10' }
const seminar = { date: '2026-12-15' }

it.each([
  ['without what follows it', '2027-01-01', { homework: null, seminar: null }, null],
  ['on the day that its homework begins', '2026-11-18', { homework, seminar }, null],
  [
    'after its homework began',
    '2026-11-19',
    { homework, seminar },
    { reason: 'workshopAfterHomework', day: '2026-11-18' },
  ],
  ['on the day of its seminar', '2026-12-15', { homework: null, seminar }, null],
  [
    'after its seminar',
    '2026-12-16',
    { homework: null, seminar },
    { reason: 'workshopAfterSeminar', day: '2026-12-15' },
  ],
])('a workshop %s', (_when, day, following, problem) => {
  expect(dayProblem(day, following)).toEqual(problem)
})
