import { describe, expect, it } from 'vitest'
import { createCellFit } from './cellFit'
import type { ColumnKind } from './columnWords'
import { fitLines } from './fitLines'

/** The lines under the kind of the column they fit. */
function fitted(kinds: readonly ColumnKind[], lines: readonly string[]): string[] {
  const columns = kinds.map((kind) => ({ name: kind, kind }))
  return fitLines(lines, columns, createCellFit()).map((at) => kinds[at] ?? '')
}

const USUAL: readonly ColumnKind[] = ['activity', 'deadline', 'party', 'progress']

describe('fitLines', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'one line a cell',
      ['Teeme', '2026', 'Sepp', 'Töö käib hästi.'],
      ['activity', 'deadline', 'party', 'progress'],
    ],
    [
      'a list over lines',
      ['Teeme', '2026', 'Sepp,', 'tisler,', 'IT-juht'],
      ['activity', 'deadline', 'party', 'party', 'party'],
    ],
    [
      'a list without commas',
      ['Teeme', '2026', 'IT-juht', 'sepp'],
      ['activity', 'deadline', 'party', 'party'],
    ],
    [
      'a deadline over lines',
      ['Teeme', 'Pidev tegevus,', 'kord aastas', 'Sepp'],
      ['activity', 'deadline', 'deadline', 'party'],
    ],
    [
      'progress that begins with a year',
      ['Teeme', '2026', 'Sepp', '2027. aastal'],
      ['activity', 'deadline', 'party', 'progress'],
    ],
    ['no deadline', ['Teeme', 'Sepp, tisler'], ['activity', 'party']],
    [
      'no parties',
      ['Teeme', 'kord kuus', 'Kõik laudad on juba korras.'],
      ['activity', 'deadline', 'progress'],
    ],
    [
      'an activity of two paragraphs',
      ['Teeme', 'See hõlmab ka aiaääre ja väravate värvimist.', '2026', 'Sepp'],
      ['activity', 'activity', 'deadline', 'party'],
    ],
    [
      'a status for progress',
      ['Teeme', '2026', 'Sepp', 'Valmis'],
      ['activity', 'deadline', 'party', 'progress'],
    ],
    ['only the activity', ['Teeme'], ['activity']],
  ])('reads %s', (_what, lines, kinds) => {
    expect(fitted(USUAL, lines)).toEqual(kinds)
  })

  it('keeps the order of the columns', () => {
    expect(
      fitted(
        ['activity', 'party', 'target', 'deadline'],
        ['Teeme', 'sepp', 'Viis lauta on valmis.', '2026'],
      ),
    ).toEqual(['activity', 'party', 'target', 'deadline'])
  })
})
