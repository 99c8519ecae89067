import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from './wordDiff'

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('')

describe('wordDiff', () => {
  it.each([
    ['', '', ''],
    ['Avame raja', 'Avame raja', 'Avame raja'],
    ['', 'Avame raja', '{+Avame raja+}'],
    ['Avame raja', '', '[-Avame raja-]'],
    ['Avame raja kevadel', 'Avame raja sügisel', 'Avame raja [-kevadel-]{+sügisel+}'],
    ['Avame raja', 'Avame uue raja', 'Avame {+uue +}raja'],
    ['Avame pika uue raja', 'Avame raja', 'Avame [-pika uue -]raja'],
    [
      'Korrastame kaks rada.',
      'Ehitame neli rada!',
      '[-Korrastame kaks-]{+Ehitame neli+} rada[-.-]{+!+}',
    ],
  ])('from "%s" to "%s"', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  const words = fc
    .array(fc.constantFrom('rada', 'mets', ' ', '\n', ',', 'ja', '😀', 'ó', '\ud800'))
    .map((parts) => parts.join(''))
  const text = fc.oneof(words, fc.string({ unit: 'binary' }))

  it('has both texts in it, whole', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDiff(before, after)
        const without = (left: string) =>
          changes.flatMap(({ kind, text }) => (kind === left ? [] : text)).join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        expect(changes.every(({ text }) => text !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('takes long texts for rewritten instead of comparing them for ever', () => {
    const long = (word: string) =>
      Array.from({ length: 50_000 }, (_, at) => `${word}${at}`).join(' ')
    expect(wordDiff(`Algus ${long('a')}`, `Algus ${long('b')}`).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
    ])
  })
})
