import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../text/isBlank'
import * as foreignPlans from './fixtures/foreignPlans'
import * as plans from './fixtures/otherPlans'
import { seedText, seedsAreAbsent } from './fixtures/seeds'
import type { PlanReading } from './planReading'
import { readPlan } from './readPlan'

const TAGS = /<\/?(?:p|br|li|ul|ol|div|b|i|u|em|strong|span|font)(?:\s[^<>]*)?\/?>/giu

/** The words of a text; numbers lose the point after them. */
const wordsOf = (text: string) =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []

/** Every word that stands anywhere in a reading, what was inferred aside. */
function wordsIn(reading: PlanReading): Set<string> {
  const words = new Set<string>()
  JSON.parse(JSON.stringify(reading), (key, value: unknown) => {
    if (typeof value === 'string') for (const word of wordsOf(value)) words.add(word)
    return key === 'derived' || key === 'notes' ? null : value
  })
  for (const { other } of 'chapters' in reading
    ? reading.chapters.flatMap((c) => c.activities)
    : []) {
    for (const head of Object.keys(other ?? {})) for (const word of wordsOf(head)) words.add(word)
  }
  return words
}

/** The lines of a text that have a word which the reading lacks. */
function lostLines(text: string): string[] {
  const kept = wordsIn(readPlan(text))
  return text.split(/\r\n|\r|\n/u).flatMap((line) =>
    wordsOf(line.replace(TAGS, ' '))
      .filter((word) => !kept.has(word) && !isBlank(word))
      .map((word) => `${word} of: ${line}`),
  )
}

/** Changes that copying, converting and careless editing make to a text. */
type Edit = { kind: 'drop' | 'double' | 'swap' | 'cut' | 'join' | 'blank' | 'tab'; at: number }

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('drop', 'double', 'swap', 'cut', 'join', 'blank', 'tab'),
    at: fc.nat(),
  }),
  { maxLength: 12 },
)

function edited(text: string, changes: readonly Edit[]): string {
  const lines = text.split('\n')
  for (const { kind, at } of changes) {
    const index = at % lines.length
    const line = lines[index] ?? ''
    const middle = line.lastIndexOf(' ', line.length / 2)
    if (kind === 'drop') lines.splice(index, 1, '')
    if (kind === 'double') lines.splice(index, 0, line)
    if (kind === 'swap') lines.splice(index, 2, lines[index + 1] ?? '', line)
    if (kind === 'cut') lines.splice(index, 1, line.slice(0, middle + 1), line.slice(middle + 1))
    if (kind === 'join') lines.splice(index, 2, `${line} ${lines[index + 1] ?? ''}`)
    if (kind === 'blank') lines.splice(index, 0, '')
    if (kind === 'tab') lines.splice(index, 1, line.replace(' ', '\t'))
  }
  return lines.join('\n')
}

const ownTexts = Object.entries({ ...plans, ...foreignPlans })

describe('no word of a plan is lost', () => {
  it.each(ownTexts)('in the plan %s, however it was edited', (_name, text) => {
    fc.assert(
      fc.property(edits, (changes) => {
        expect(lostLines(edited(text, changes))).toEqual([])
      }),
    )
  })

  it.skipIf(seedsAreAbsent).each(['001_cf5ec222ed708dae.txt', '003_a54dfb003d55458e.txt'])(
    'in %s, however it was edited (needs ../shared)',
    (file) => {
      const text = seedText(file)
      fc.assert(
        fc.property(edits, (changes) => {
          expect(lostLines(edited(text, changes))).toEqual([])
        }),
        { numRuns: 40 },
      )
    },
  )

  it
    .skipIf(seedsAreAbsent)
    .each(['000_3e8a4b474fa12dbe.txt', '002_5ddcd89fc4684a78.txt', '004_694f821fa8d9842f.txt'])(
    'in %s, which is no plan (needs ../shared)',
    (file) => {
      expect(lostLines(seedText(file))).toEqual([])
    },
  )

  // Letters that stand like a mark by chance, such as "0<u>0", would make one word of two.
  const unmarked = (text: fc.Arbitrary<string>) => text.map((made) => made.replace(/</gu, '‹'))

  it('in lines that only look like a plan', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Tegevus',
        'Tähtaeg',
        'Vastutaja',
        'Tegevus\tTähtaeg\tVastutaja',
        'Tabel 1. Tööd',
        '',
      ),
      fc.constantFrom(
        '1. peatükk',
        'II Osa',
        '2024',
        'Pidev tegevus',
        'KINNITATUD',
        '12',
        '\t\tsiis',
        '1.1',
        '1.1. Teeme',
        '<p>Maja<br/>ja <b>aed</b></p>',
      ),
      fc
        .array(fc.stringMatching(/^[a-zäõ]{1,8}[.,:;]?$/u), { minLength: 1, maxLength: 6 })
        .map((w) => w.join(' ')),
      fc
        .array(unmarked(fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 4 })
        .map((w) => w.join('\t')),
      unmarked(fc.string({ unit: 'grapheme', maxLength: 30 })),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(lostLines(lines.join('\n'))).toEqual([])
      }),
      { numRuns: 600 },
    )
  })
})
