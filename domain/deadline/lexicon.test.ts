import { describe, expect, it } from 'vitest'
import { phraseAt, termsOf } from './lexicon'
import { baltic } from './vocabulary/baltic'
import { english } from './vocabulary/english'
import { estonian } from './vocabulary/estonian'
import { finnish } from './vocabulary/finnish'
import { russian } from './vocabulary/russian'

const vocabularies = { estonian, english, russian, baltic, finnish }

/** Each pattern without what stands in brackets, where spaces and alternatives part no words. */
const outside = (pattern: string) => pattern.replaceAll(/\([^()]*\)/gu, '()')

describe.each(Object.entries(vocabularies))('the vocabulary %s', (_name, vocabulary) => {
  it('has phrases whose words are patterns of their own', () => {
    const wrong = vocabulary
      .map(([pattern]) => pattern)
      .filter((pattern) => pattern.includes(' '))
      .filter((pattern) => outside(pattern).includes('|') || /\([^)]* /u.test(pattern))
    expect(wrong).toEqual([])
  })

  it('has no pattern that can take long: nothing repeated is repeated again', () => {
    const repeated = vocabulary.filter(([pattern]) => /\)[*+{]/u.test(pattern))
    expect(repeated).toEqual([])
  })
})

describe('the lexicon', () => {
  it('knows a word without its diacritics', () => {
    expect(termsOf('marts')).toContainEqual({ is: 'month', month: 3 })
  })

  it('prefers the longer of two phrases', () => {
    expect(phraseAt(['не', 'позднее', 'чем', 'в'])?.words).toBe(3)
    expect(phraseAt(['не', 'позднее', 'мая'])?.words).toBe(2)
  })

  it('knows nothing about other words', () => {
    expect(termsOf('vallavanem')).toEqual([])
    expect(phraseAt(['vallavanem', 'otsustab'])).toBeNull()
  })
})
