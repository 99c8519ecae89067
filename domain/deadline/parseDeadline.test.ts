import * as fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Deadline } from './deadline'
import { parseDeadline } from './parseDeadline'

type GoldenCase = {
  raw: string
  expect: Deadline & { note?: string; context?: { year?: number } }
}

const goldenFile = new URL('../../../shared/golden/deadlines.json', import.meta.url)
const golden = existsSync(goldenFile)
  ? (JSON.parse(readFileSync(goldenFile, 'utf8')) as { cases: GoldenCase[] }).cases
  : []

describe('parseDeadline', () => {
  it.skipIf(golden.length === 0)('reads every golden deadline (needs ../shared)', () => {
    expect(golden.length).toBeGreaterThan(70)
    for (const { raw, expect: expected } of golden) {
      const { note: _note, context, ...deadline } = expected
      expect([raw, parseDeadline(raw, context)]).toEqual([raw, deadline])
    }
  })

  it('gives a missing year that of the context, and leaves a written one alone', () => {
    const context = { year: 2026 }
    expect(parseDeadline('1. mai', context)).toMatchObject({ from: '2026-05-01' })
    expect(parseDeadline('1. mai 2027', context)).toMatchObject({ from: '2027-05-01' })
    expect(parseDeadline('aasta lõpuks', context)).toEqual({ kind: 'by', to: '2026-12-31' })
    expect(parseDeadline('29.02', { year: 2025 })).toEqual({ kind: 'text' })
  })

  it('lets a range without years run over New Year', () => {
    const expected = { kind: 'dateRange', from: '2026-12-15', to: '2027-01-20' }
    expect(parseDeadline('15.12–20.01', { year: 2026 })).toEqual(expected)
    expect(parseDeadline('15.12–20.01')).toEqual({ kind: 'text' })
  })

  it('keeps a rhythm in every year, whatever the year of the context', () => {
    expect(parseDeadline('igal aastal mais', { year: 2026 })).toEqual({
      kind: 'recurring',
      recurrence: { unit: 'year', every: 1 },
      from: '--05-01',
      to: '--05-31',
    })
  })

  it.each([
    ['31.12.2027-ks', { kind: 'by', to: '2027-12-31' }],
    ['hilj. 2025', { kind: 'by', to: '2025-12-31' }],
    ['al. 2024', { kind: 'openFrom', from: '2024-01-01', to: null }],
    ['2025 jj', { kind: 'openFrom', from: '2025-01-01', to: null }],
    ['2024/2025 õ.a', { kind: 'monthRange', from: '2024-09-01', to: '2025-08-31' }],
  ])('knows the abbreviation in %s', (raw, expected) => {
    expect(parseDeadline(raw)).toEqual(expected)
  })

  it('takes the condition of a rhythm for no subject', () => {
    expect(parseDeadline('Igal aastal enne eelarve vastuvõtmist')).toEqual({
      kind: 'recurring',
      recurrence: { unit: 'year', every: 1 },
    })
    expect(parseDeadline('Eelnõu esitatakse 2025 I kvartalis')).not.toHaveProperty('subject')
  })

  it('calls a text too long to be a deadline a text', () => {
    expect(parseDeadline(`1.02.2026 ${'x'.repeat(500)}`)).toEqual({ kind: 'text' })
  })

  it('reads hostile texts within a bounded time', () => {
    const pieces = ['1.', '2024,', 'pärast x, ', 'mai-', '(', '1-', 'в ', 'a', 'I,', '1 ', 'kord ']
    const texts = pieces.map((piece) => piece.repeat(Math.floor(500 / piece.length)))
    // What tries every way to take such a text apart does not come back before the test is given up.
    for (const text of texts) expect(parseDeadline(text)).toBeDefined()
  })
})

const words = [
  [
    'mai',
    'juuni 2026',
    '1.',
    '31.',
    '2026',
    '2024-',
    '- 2027',
    'kuni',
    'alates',
    'lõpuks',
    'aasta',
  ],
  [
    'kord',
    'aastas',
    '3-4',
    'korda',
    'iga',
    'kuu',
    'vähemalt',
    'pidev tegevus',
    'pärast',
    'kell 14',
  ],
  ['Q3', 'by', 'end of', 'May 30,', 'twice a year', 'II квартал', 'до', 'с', 'по', 'ежегодно'],
  [
    'IV',
    'kv',
    'suvi',
    'talv',
    'ja',
    ',',
    ';',
    '(',
    ')',
    '–',
    '.',
    '/',
    '29.02',
    '31.04.',
    'eelarve',
  ],
].flat()

const likelyText = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((w) => w.join(' '))
const anyText = fc.oneof(likelyText, fc.string({ unit: 'grapheme', maxLength: 80 }))

describe('any text', () => {
  it('is read without an exception, the same each time, and whatever white space surrounds it', () => {
    fc.assert(
      fc.property(anyText, fc.stringMatching(/^[ \t\n\u00a0]{0,4}$/u), (text, space) => {
        const deadline = parseDeadline(text)
        expect(parseDeadline(text)).toEqual(deadline)
        expect(parseDeadline(space + text + space)).toEqual(deadline)
      }),
      { numRuns: 400 },
    )
  })

  it('has a begin that is not after its end, and only days that exist', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: 2020, max: 2030 })), (text, year) => {
        const { from, to } = parseDeadline(text, year === null ? {} : { year })
        expect(from === undefined || !to || from <= to).toBe(true)
        expect([from, to].every((day) => !day || exists(day))).toBe(true)
      }),
      { numRuns: 800 },
    )
  })
})

/** By the calendar of the platform; years that nobody named are leap years. */
function exists(day: string): boolean {
  const full = day.replace(/^--/u, '2024-').slice(0, 10)
  const date = new Date(`${full}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full)
}
