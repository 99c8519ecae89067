import { describe, expect, it } from 'vitest'
import { organisationNameKey } from './organisationNameKey'

describe('organisationNameKey', () => {
  it.each([
    ['letter case', 'Haava vald', 'HAAVA VALD'],
    ['white space', 'Haava vald', '  Haava\u00a0 vald '],
    ['dashes', 'Kase-Haava vald', 'Kase – Haava vald'],
    ['quotes', 'MTÜ „Kase“', 'MTÜ "Kase"'],
    ['dots', 'MTÜ Kase', 'M.T.Ü. Kase'],
    ['composition of letters', 'Mänd', 'Ma\u0308nd'],
  ])('folds %s', (_what, one, other) => {
    expect(organisationNameKey(one)).toBe(organisationNameKey(other))
  })

  it.each([
    ['Haava vald', 'Haava linn'],
    ['Mänd', 'Mand'],
    ['Kase 1', 'Kase 11'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(organisationNameKey(one)).not.toBe(organisationNameKey(other))
  })

  it('takes time in proportion to the name', () => {
    expect(organisationNameKey(`a${' \t'.repeat(200_000)}b`)).toBe('a b')
  })

  it.each(['', '  ', '"."'])('has nothing for %j', (name) => {
    expect(organisationNameKey(name)).toBe('')
  })
})
