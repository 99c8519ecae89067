import { describe, expect, it } from 'vitest'
import { cellOf } from './block'
import { readHeaderRow, readHeaderRun, sameColumns } from './column'

const kindsOf = (cells: readonly string[]) =>
  readHeaderRow(cells.map(cellOf))?.map(({ kind }) => kind) ?? null

describe('readHeaderRow', () => {
  it.each([
    [
      ['Tegevus', 'Tähtaeg', 'Vastutaja'],
      ['activity', 'deadline', 'party'],
    ],
    [
      ['Nr', 'Meede', '', 'Maksumus'],
      ['number', 'activity', null, null],
    ],
    [
      ['Eesmärk', 'Kirjeldus', 'Vastutaja'],
      ['goal', 'activity', 'party'],
    ],
    [
      ['Activity', 'Task', 'When'],
      ['activity', 'description', 'deadline'],
    ],
  ])('reads %j', (cells, kinds) => {
    expect(kindsOf(cells)).toEqual(kinds)
  })

  it.each([
    [['Tegevus']],
    [['Lisame otsustele selgituse', 'Pidev tegevus', 'vallavalitsus']],
    [['1.1 Teeme tegevuskava', 'Partnerid', 'Sihttase']],
    [['Tegevuskava uuendamine koos eesmärkide ja mõõdikutega.', 'Vastutaja leidmine', '']],
    [['Kevad', 'Suvi', 'Sügis']],
  ])('takes %j for content', (cells) => {
    expect(kindsOf(cells)).toBeNull()
  })
})

describe('readHeaderRun', () => {
  it('stops where the heads do', () => {
    const run = readHeaderRun(['TEGEVUS', 'EELARVE', 'TÄHTAEG', '1.1. Teeme'])
    expect(run?.map(({ name, kind }) => [name, kind])).toEqual([
      ['TEGEVUS', 'activity'],
      ['EELARVE', null],
      ['TÄHTAEG', 'deadline'],
    ])
  })

  it.each([[['Tegevus']], [['Tähtaeg', 'Vastutaja']], [['Tegevus', 'Pargi hooldus', 'Tähtaeg']]])(
    'finds none in %j',
    (texts) => {
      expect(readHeaderRun(texts)).toBeNull()
    },
  )
})

describe('sameColumns', () => {
  const columns = (...names: string[]) => names.map((name) => ({ name, kind: null }))

  it('does not mind capitals', () => {
    expect(sameColumns(columns('TEGEVUS', 'Aeg'), columns('Tegevus', 'AEG'))).toBe(true)
  })

  it('minds the order', () => {
    expect(sameColumns(columns('Aeg', 'Tegevus'), columns('Tegevus', 'Aeg'))).toBe(false)
  })
})
