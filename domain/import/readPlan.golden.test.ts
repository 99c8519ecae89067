import { describe, expect, it } from 'vitest'
import { goldenReading, seedText, seedsAreAbsent } from './fixtures/seeds'
import type { PlanReading } from './planReading'
import { readPlan } from './readPlan'

const CHAPTERS = '003_a54dfb003d55458e.txt'
const TABLES = '001_cf5ec222ed708dae.txt'

/** A reading as the reference readings have it: what they do not hold stands apart. */
function asGolden({ notes: _notes, leftOver: _leftOver, ...reading }: PlanReading): unknown {
  return JSON.parse(JSON.stringify(reading))
}

/** The same without the line numbers, which another layout cannot keep. */
function withoutLines(reading: unknown): unknown {
  const drop = (key: string, value: unknown) =>
    key === 'line' || key === 'lines' ? undefined : value
  return JSON.parse(JSON.stringify(reading, drop))
}

describe('a plan of chapters with a paragraph per cell', () => {
  it.skipIf(seedsAreAbsent)('equals its reference reading (needs ../shared)', () => {
    const reading = readPlan(seedText(CHAPTERS))
    expect(asGolden(reading)).toEqual(goldenReading('joelahtme.json'))
    expect(reading.leftOver).toEqual([])
  })

  it.skipIf(seedsAreAbsent)('tells what to look at (needs ../shared)', () => {
    expect(readPlan({ kind: 'text', text: seedText(CHAPTERS) }).notes).toEqual([
      { key: 'chapterNumbersRepeat', params: { number: '1.', count: 6 } },
      { key: 'partySpellingsJoined', params: { count: 10 } },
      { key: 'columnHeadsRepeated', params: { count: 1 } },
      { key: 'dateAfterApproval', params: { date: '24.03.23' } },
    ])
  })

  it.skipIf(seedsAreAbsent).each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no blank lines', (text: string) => text.replace(/\n\s*\n/gu, '\n')],
    ['lines indented', (text: string) => text.replace(/^(?=.)/gmu, '    ')],
    ['tabs after the numbers', (text: string) => text.replace(/^(\s*\d[\d.]*\.) /gmu, '$1\t')],
    ['page numbers', (text: string) => text.replace(/\n\n(?=TEGEVUS)/gu, '\n\n3\n\n')],
    ['decomposed letters', (text: string) => text.normalize('NFD').normalize('NFC')],
  ])('reads the same with %s (needs ../shared)', (_what, change) => {
    expect(asGolden(readPlan(change(seedText(CHAPTERS))))).toEqual(goldenReading('joelahtme.json'))
  })
})

describe('a plan of tables with goals', () => {
  it.skipIf(seedsAreAbsent)('equals its reference reading (needs ../shared)', () => {
    const reading = readPlan(seedText(TABLES))
    expect(asGolden(reading)).toEqual(goldenReading('ivol.json'))
    expect(reading.leftOver).toEqual([])
  })

  it.skipIf(seedsAreAbsent)('tells what to look at (needs ../shared)', () => {
    expect(readPlan(seedText(TABLES)).notes).toEqual([
      { key: 'cellContinuedOverPageBreak', params: { line: 73 } },
      { key: 'goalContinuedOverPageBreak', params: { line: 83 } },
      { key: 'activitiesWithoutResponsible', params: { count: 8 } },
      { key: 'partySpellingsJoined', params: { count: 2 } },
    ])
  })

  it.skipIf(seedsAreAbsent).each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the tabs at line ends cut off', (text: string) => text.replace(/\t+$/gmu, '')],
  ])('reads the same with %s (needs ../shared)', (_what, change) => {
    expect(asGolden(readPlan(change(seedText(TABLES))))).toEqual(goldenReading('ivol.json'))
  })

  it.skipIf(seedsAreAbsent)(
    'reads the same with a blank line after each row (needs ../shared)',
    () => {
      const spaced = seedText(TABLES)
        .replace(/\n\n+(?=\t|\p{Ll})/gu, '\n')
        .replaceAll('\n', '\n\n')
      expect(withoutLines(asGolden(readPlan(spaced)))).toEqual(
        withoutLines(goldenReading('ivol.json')),
      )
    },
  )

  it.skipIf(seedsAreAbsent)('reads the same from real rows (needs ../shared)', () => {
    const blocks = seedText(TABLES)
      .split('\n')
      .map((text, index) =>
        text.includes('\t')
          ? { kind: 'row' as const, line: index + 1, cells: text.split('\t') }
          : { kind: 'paragraph' as const, line: index + 1, text },
      )
    expect(asGolden(readPlan({ kind: 'table', blocks }))).toEqual(goldenReading('ivol.json'))
  })
})
