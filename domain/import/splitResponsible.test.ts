import { describe, expect, it } from 'vitest'
import { splitResponsible } from './splitResponsible'

describe('splitResponsible', () => {
  it.each([
    [['Kaks lepingut. Vastutaja: sepp'], ['Kaks lepingut.'], ['sepp']],
    [['Vastutaja: sepp, tisler'], [], ['sepp, tisler']],
    [['Kaks lepingut'], ['Kaks lepingut'], []],
    [
      ['Kaks lepingut.', 'Vastutaja: sepp,', 'tisler', 'Sihttase 5'],
      ['Kaks lepingut.', 'Sihttase 5'],
      ['sepp,', 'tisler'],
    ],
    [['Two deals. Responsible: smith'], ['Two deals.'], ['smith']],
    [['Два договора. Ответственный: кузнец'], ['Два договора.'], ['кузнец']],
    [['Iga osaleja vastutab: ise'], ['Iga osaleja vastutab: ise'], []],
  ])('%j', (parts, target, responsible) => {
    expect(splitResponsible(parts)).toEqual({ target, responsible })
  })
})
