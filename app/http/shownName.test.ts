import { expect, it } from 'vitest'
import { shownName } from './shownName'

it.each([
  ['  Mari-Liis   O’Neill ', 'Mari-Liis O’Neill'],
  ['Мария', 'Мария'],
  ['Ema 👩‍🌾', 'Ema 👩‍🌾'],
  ['\u202eiraM', 'iraM'],
  ['Ma\0ri\u001b[31m', 'Ma ri [31m'],
  ['Mari\n\nTamm', 'Mari Tamm'],
  ['\u200b\u2060 \ufeff', ''],
])('shows %j as %j', (typed, shown) => {
  expect(shownName(80).parse(typed)).toBe(shown)
})

it('is refused above its length', () => {
  expect(shownName(3).safeParse('Mari').success).toBe(false)
})
