import { describe, expect, it } from 'vitest'
import { deadlineHints } from './deadlineHints'

describe('deadlineHints', () => {
  it.each([
    ['Kohtume 3 korda aastas ja vastavalt vajadusele.', ['3 korda aastas', 'vastavalt vajadusele']],
    ['Valmib 2027. aasta lõpuks', ['2027. aasta lõpuks']],
    ['Avame mais 2027', ['mais 2027']],
    ['Open by end of 2027, then twice a year', ['by end of 2027', 'twice a year']],
    ['До конца 2027 года', ['До конца 2027 года']],
    ['Arengukava 2027-2030 elluviimine', []],
  ])('%j', (text, raws) => {
    expect(deadlineHints(text, null).map(({ raw }) => raw)).toEqual(raws)
  })

  it("takes a bare month's year from the plan", () => {
    expect(deadlineHints('Taotlus on esitatud (aprill)', 2027)).toEqual([
      { raw: '(aprill)', kind: 'month', from: '2027-04-01', to: '2027-04-30' },
    ])
  })
})
