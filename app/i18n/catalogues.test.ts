import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogues } from './catalogues'

const glossaryFile = new URL('../../../shared/golden/glossary.json', import.meta.url)
const PLURAL = /_(zero|one|two|few|many|other)$/
/** The plural forms that i18next asks for in each language, by the Unicode plural rules. */
const FORMS = { et: ['one', 'other'], en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] }

type Tree = { readonly [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )
}

const gapsOf = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name = '']) => name)
    .sort((a, b) => a.localeCompare(b))
const et = new Map(leaves(catalogues.et))

describe.each(['et', 'en', 'ru'] as const)('the catalogue %s', (language) => {
  const own = new Map(leaves(catalogues[language]))

  it('has the keys of the others, none missing and none left over', () => {
    const names = (keys: Iterable<string>) =>
      new Set([...keys].map((key) => key.replace(PLURAL, '')))
    expect([...names(own.keys())].sort()).toEqual([...names(et.keys())].sort())
  })

  it('has every plural form that its language needs', () => {
    const plurals = new Set(
      [...own.keys()].filter((k) => PLURAL.test(k)).map((k) => k.replace(PLURAL, '')),
    )
    const missing = [...plurals].flatMap((key) =>
      FORMS[language].map((form) => `${key}_${form}`).filter((form) => !own.has(form)),
    )
    expect(missing).toEqual([])
  })

  it('has no empty text', () => {
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has the same gaps in its sentences as the Estonian ones', () => {
    for (const [key, text] of own) {
      const model = et.get(key) ?? et.get(key.replace(PLURAL, '_other'))
      const gaps = gapsOf(text).filter((gap) => gap !== 'count')
      expect([key, gaps]).toEqual([key, gapsOf(model ?? '').filter((gap) => gap !== 'count')])
    }
  })

  it.skipIf(!existsSync(glossaryFile))('names its terms by the glossary (needs ../shared)', () => {
    const { terms } = JSON.parse(readFileSync(glossaryFile, 'utf8')) as { terms: { key: string }[] }
    const known = new Set(terms.map(({ key }) => key))
    expect(Object.keys(catalogues[language].term).filter((key) => !known.has(key))).toEqual([])
  })
})

it('no Russian sentence puts a full stop behind a date in words, which ends with one', () => {
  // Refusals bring their days in digits.
  const inWords = leaves(catalogues.ru).filter(([key]) => !key.startsWith('refusal.'))
  expect(inWords.filter(([, text]) => /\{\{(?:date|day)\}\}\./u.test(text))).toEqual([])
})
