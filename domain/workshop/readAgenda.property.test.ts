import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAgenda } from './readAgenda'

const fragment = fc.constantFrom(
  'Ajakava',
  'Agenda',
  '13:15',
  '13.15',
  'kell 14',
  '9',
  '9.00–9.30',
  'at 2 pm',
  'в 14:00',
  '•',
  '-',
  '1.',
  '2)',
  '\t',
  '|',
  '(',
  ')',
  ',',
  '–',
  ':',
  'Mari Kuusk',
  'Rühmatöö',
  'Rühmade esitlused',
  'coffee break',
  'Kodutöö',
  'lõpp',
  '2. mail',
  '17.11.2024',
  'mis? miks',
  '\u00a0',
  '\f',
  'Esineja:',
  'и',
  'ja',
  '"',
  'a)',
)
const line = fc.array(fragment, { maxLength: 7 }).map((parts) => parts.join(' '))
const text = fc.oneof(
  fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 400 }),
)

/** Every string in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn)
}

const wordsOf = (value: string) => value.match(/[\p{L}\p{N}]+/gu) ?? []
/** Marks of a list, and words that only announce a time, a speaker or one more, are read and not kept. */
const MARKS = new Set(['kell', 'at', 'в', 'Esineja', 'ja', 'и', '1', '2', 'a', 'o'])

describe('whatever is pasted', () => {
  it('is read or left over, line by line', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { lines, leftOver } = readAgenda(pasted)
        const filled = pasted
          .split(/\r\n|[\n\r\u2028\u2029\v]/u)
          .flatMap((raw, index) => (/[^\s\u200b\u200c\ufeff\u00ad|]/u.test(raw) ? [index + 1] : []))
        const all = [...lines, ...leftOver.map(({ line }) => line)].sort((a, b) => a - b)
        expect(all).toEqual(filled)
      }),
      { numRuns: 500 },
    )
  })

  it('loses no word on the way', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { heading, items, leftOver } = readAgenda(pasted.replaceAll(/\u00ad/gu, ''))
        const kept = new Set(stringsIn([heading, items, leftOver]).flatMap(wordsOf))
        const lost = wordsOf(pasted).filter((word) => !kept.has(word) && !MARKS.has(word))
        expect(lost).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is answered in bounded time', () => {
    const hostile = [
      '9:00 a\n'.repeat(300_000),
      `Ajakava\n9:00 ${'(a '.repeat(500)}\n`.repeat(200),
      `9:00 ${'x'.repeat(5_000_000)}`,
      '\n'.repeat(2_000_000),
      `Ajakava\n9:00 a\n${'– b,\n'.repeat(50_000)}`,
    ]
    for (const pasted of hostile) {
      // What takes the square of such lengths does not come back before the test is given up.
      expect(readAgenda(pasted)).toBeDefined()
    }
  })
})
