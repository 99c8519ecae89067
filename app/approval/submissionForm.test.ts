import { expect, it } from 'vitest'
import { reasonsOf, SubmissionForm, typedReasons } from './submissionForm'

it('takes the reason of a kind for what has none of its own', () => {
  const form = SubmissionForm.parse({
    points: [
      { activityId: 'a', gap: 'noDeadline', reason: ' Oma põhjus ' },
      { activityId: 'b', gap: 'noDeadline', reason: ' \u200B ' },
      { activityId: 'b', gap: 'noParty', reason: '' },
      { activityId: 'c', gap: 'constructor' },
    ],
    common: { noDeadline: ' Selgub eelarvega ' },
  })
  expect(reasonsOf(form).map(({ reason }) => reason)).toEqual([
    'Oma põhjus',
    'Selgub eelarvega',
    '',
    '',
  ])
})

it('takes a form without a point', () => {
  expect(reasonsOf(SubmissionForm.parse({}))).toEqual([])
})

// The plan may have changed meanwhile, so a reason is found by what it is for and not by its place.
it('finds what was typed by the activity and what it lacks', () => {
  const typed = {
    'points.0.activityId': 'a',
    'points.0.gap': 'noDeadline',
    'points.0.reason': 'Oma põhjus',
    'points.1.activityId': 'b',
    'points.1.gap': 'noParty',
    'points.3.activityId': 'c',
    'common.noParty': 'Selgub',
  }
  expect([...typedReasons(typed)]).toEqual([
    ['a/noDeadline', 'Oma põhjus'],
    ['b/noParty', ''],
  ])
})
