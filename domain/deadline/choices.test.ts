import { describe, expect, it } from 'vitest'
import { writeChoice } from './choices'
import { parseDeadline } from './parseDeadline'

describe.each(['et', 'en', 'ru'] as const)('a choice written in %s', (language) => {
  it.each([
    [{ choice: 'ongoing' }, { kind: 'ongoing', ongoing: true }],
    [{ choice: 'monthly' }, { kind: 'recurring', recurrence: { unit: 'month', every: 1 } }],
    [{ choice: 'yearly' }, { kind: 'recurring', recurrence: { unit: 'year', every: 1 } }],
    [
      { choice: 'year', year: 2027 },
      { kind: 'year', from: '2027-01-01', to: '2027-12-31' },
    ],
    [
      { choice: 'date', date: '2027-06-05' },
      { kind: 'date', from: '2027-06-05', to: '2027-06-05' },
    ],
  ] as const)('%o is read as what was chosen', (chosen, expected) => {
    expect(parseDeadline(writeChoice(chosen, language))).toEqual(expected)
  })
})
