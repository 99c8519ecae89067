import { expect, it } from 'vitest'
import { reasonsOf, SubmissionForm } from './submissionForm'

it('takes the reason of a kind for what has none of its own', () => {
  const form = SubmissionForm.parse({
    points: [
      { activityId: 'a', gap: 'noDeadline', reason: ' Oma põhjus ' },
      { activityId: 'b', gap: 'noDeadline', reason: '  ' },
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
