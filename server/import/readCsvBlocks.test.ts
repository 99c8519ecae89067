import { describe, expect, it } from 'vitest'
import { looksLikeCsv, readCsvBlocks } from './readCsvBlocks'

const rowsOf = (text: string) =>
  readCsvBlocks(text).map((block) => (block.kind === 'row' ? [block.line, ...block.cells] : []))

describe('readCsvBlocks', () => {
  it.each([';', ',', '\t'])('tells the delimiter %j by the heads', (delimiter) => {
    const row = (...cells: string[]) => cells.join(delimiter)
    const text = `${row('Tegevus', 'Tähtaeg')}\r\n${row('Teeme', '2026')}\r\n`
    expect(rowsOf(text)).toEqual([
      [1, 'Tegevus', 'Tähtaeg'],
      [2, 'Teeme', '2026'],
    ])
  })

  it('reads quoted cells over several lines and counts lines', () => {
    expect(rowsOf('\uFEFFTegevus;Tähtaeg\n"Teeme; ""kohe""\nja hästi";2026\nSiis;2027')).toEqual([
      [1, 'Tegevus', 'Tähtaeg'],
      [2, 'Teeme; "kohe"\nja hästi', '2026'],
      [4, 'Siis', '2027'],
    ])
  })

  it('gives back what an export made harmless, and no other apostrophe', () => {
    expect(rowsOf("Tegevus;Tähtaeg\n'=1+1;'-\n'üks';'2026\n''=1;'＝1")).toEqual([
      [1, 'Tegevus', 'Tähtaeg'],
      [2, '=1+1', '-'],
      [3, "'üks'", "'2026"],
      [4, "'=1", '＝1'],
    ])
  })

  it('reads on where a quotation mark is never closed', () => {
    expect(rowsOf('Tegevus;Tähtaeg\n"Teeme;2026\nSiis;2027')).toHaveLength(3)
  })

  it('skips the line in which a spreadsheet names its delimiter', () => {
    expect(rowsOf('sep=;\r\nTegevus;Tähtaeg')).toEqual([[1, 'Tegevus', 'Tähtaeg']])
  })
})

it.each([
  ['Tegevus;Tähtaeg;Osapool\nTeeme;2026;sepp', true],
  ['Tegevuskava\n\nTegevus\nTähtaeg', false],
  ['Tere, kuidas läheb; hästi', false],
])('looksLikeCsv %j', (text, isCsv) => {
  expect(looksLikeCsv(text)).toBe(isCsv)
})
