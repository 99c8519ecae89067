import { expect, it } from 'vitest'
import { initialsOf } from './initialsOf'

it.each([
  ['Mari Maasikas', 'MM'],
  ['õie', 'Õ'],
  ['Anna-Liisa von Tamm', 'AT'],
  ['Ülle Öö (vallavalitsus)', 'ÜÖ'],
  ['  Пётр   Иванов ', 'ПИ'],
  ['', '?'],
  ['!!!', '?'],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
