import { describe, expect, it } from 'vitest'
import { municipalityOf, organisationKindOf, organisationOf, periodOf } from './organisationOf'

describe('municipalityOf', () => {
  it.each<[string, string, string | null]>([
    ['KASE VALLA TEGEVUSKAVA', '', 'Kase vald'],
    ['Põhja-Kase linna avatuse kava', '', 'Põhja-Kase linn'],
    ['Tegevuskava', 'Kuuse Vallavolikogu', 'Kuuse vald'],
    ['Spruce Bay action plan', 'Town Council', null],
  ])('%j, approved by %j: %s', (title, body, name) => {
    expect(municipalityOf(title, body)).toBe(name)
  })
})

describe('organisationOf', () => {
  it('spells the name as the preamble does, with its abbreviation', () => {
    const preamble = ['Kava lähtub Kase Küla Seltsi (KKS) põhikirjast.']
    expect(organisationOf('KASE KÜLA SELTSI 2027. AASTA TEGEVUSKAVA', preamble)).toBe(
      'Kase Küla Selts (KKS)',
    )
  })

  it('knows no name where the title has none', () => {
    expect(organisationOf('2027. aasta kava', [])).toBeNull()
  })
})

it.each<[string, string | null]>([
  ['Kase vald', 'rural municipality (vald)'],
  ['Kase Küla Selts', 'association'],
  ['Spruce Bay', null],
  ['Kase Omavalitsuste Liit', 'county association of municipalities (omavalitsusliit)'],
])('organisationKindOf %j', (name, kind) => {
  expect(organisationKindOf(name)).toBe(kind)
})

it.each([
  ['Kava 2026–2030', '2026–2030'],
  ['2027. aasta kava', '2027'],
  ['Kava', null],
])('periodOf %j is %s', (title, period) => {
  expect(periodOf(title)).toBe(period)
})
