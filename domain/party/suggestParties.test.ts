import { expect, it } from 'vitest'
import { suggestParties } from './suggestParties'

const known = ['kultuurijuht', 'IT-juht', 'juhatus', 'õpetaja', 'noorte juht', 'Служба порядка']

it.each([
  [
    'the whole first, then a word, then inside',
    'juh',
    ['juhatus', 'IT-juht', 'noorte juht', 'kultuurijuht'],
  ],
  ['without case or diacritics', 'OPE', ['õpetaja']],
  ['a hyphen as a space', 'it j', ['IT-juht']],
  ['Russian', 'поряд', ['Служба порядка']],
  ['nothing that fits', 'xyz', []],
  ['nothing typed', '  ', known],
])('%s', (_what, typed, expected) => {
  expect(suggestParties(typed, known, 10)).toEqual(expected)
})

it('returns no more than the limit', () => {
  expect(suggestParties('juh', known, 2)).toEqual(['juhatus', 'IT-juht'])
  expect(suggestParties('juh', known, 0)).toEqual([])
})

it('leaves out what was chosen in any spelling', () => {
  expect(suggestParties('juh', known, 10, ['it juht', 'Juhatus'])).toEqual([
    'noorte juht',
    'kultuurijuht',
  ])
})
