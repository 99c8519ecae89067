import { describe, expect, it } from 'vitest'
import { activityGaps, completeness, planGaps } from './completeness'
import type { Activity } from './plan'

const whole: Activity = {
  id: 'a1',
  number: '1.1',
  numberAsWritten: null,
  goalId: null,
  text: 'Korrastame metsaraja viidad',
  description: '',
  deadlineRaw: '2027',
  deadline: { kind: 'year', from: '2027-01-01', to: '2027-12-31' },
  parties: [{ raw: 'matkaklubi', name: 'matkaklubi', role: 'lead' }],
  target: '',
  status: 'notStarted',
  progress: [],
  approvedNumber: null,
  isStruck: false,
  version: 1,
}

describe('completeness', () => {
  it.each<[string, Partial<Activity>, string[]]>([
    ['nothing', {}, []],
    ['words', { text: 'Korrastame raja' }, ['textTooShort']],
    ['a deadline', { deadlineRaw: ' ', deadline: { kind: 'empty' } }, ['noDeadline']],
    ['a clear deadline', { deadlineRaw: 'palju', deadline: { kind: 'none' } }, ['deadlineUnclear']],
    [
      'no date when words say when',
      { deadlineRaw: 'kui tee valmib', deadline: { kind: 'text' } },
      [],
    ],
    ['a party', { parties: [] }, ['noParty']],
    [
      'everything',
      { text: '', deadlineRaw: '', deadline: { kind: 'empty' }, parties: [] },
      ['textTooShort', 'noDeadline', 'noParty'],
    ],
  ])('says that an activity lacks %s', (_what, change, gaps) => {
    expect(activityGaps({ ...whole, ...change })).toEqual(gaps)
  })

  it('lists the gaps of a plan with their numbers, what is dropped or left out aside', () => {
    const chapter = { id: 'c', number: 1, numberAsWritten: null, title: 'Rajad', goals: [] }
    const activities: Activity[] = [
      whole,
      { ...whole, id: 'a2', number: '1.2', parties: [], deadlineRaw: '' },
      { ...whole, id: 'a3', number: '1.3', parties: [], status: 'dropped' },
      { ...whole, id: 'a4', number: '1.4', parties: [], isStruck: true },
    ]
    const plan = { chapters: [{ ...chapter, activities }] }
    expect(planGaps(plan)).toEqual([
      { activityId: 'a2', number: '1.2', gap: 'noDeadline' },
      { activityId: 'a2', number: '1.2', gap: 'noParty' },
    ])
    expect(completeness(plan)).toEqual([
      { gap: 'textTooShort', complete: 2, total: 2 },
      { gap: 'noDeadline', complete: 1, total: 2 },
      { gap: 'deadlineUnclear', complete: 2, total: 2 },
      { gap: 'noParty', complete: 1, total: 2 },
    ])
  })
})
