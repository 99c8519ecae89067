import { expect, it } from 'vitest'
import { assignmentProblem, suggestedDays } from './assignmentDays'

it.each([
  ['after the workshop', '2026-11-18', '2026-12-15', null],
  ['on the day of the workshop alone', '2026-11-17', '2026-11-17', null],
  ['due before it opens', '2026-12-01', '2026-11-30', 'dueBeforeOpening'],
  ['open before the workshop', '2026-11-16', '2026-12-15', 'opensBeforeWorkshop'],
  ['due before the workshop', '2026-11-18', '2026-11-16', 'dueBeforeWorkshop'],
])('judges a homework %s', (_when, opensOn, dueOn, problem) => {
  expect(assignmentProblem({ opensOn, dueOn }, '2026-11-17')).toBe(problem)
})

it.each([
  ['the workshop, while it is ahead', '2026-11-10', '2026-11-17', '2026-12-15'],
  ['today, once it is over', '2026-12-20', '2026-12-20', '2027-01-17'],
])('suggests four weeks from %s', (_when, today, opensOn, dueOn) => {
  expect(suggestedDays('2026-11-17', today)).toEqual({ opensOn, dueOn })
})
