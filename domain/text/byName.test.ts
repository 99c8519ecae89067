import { expect, it } from 'vitest'
import { byName } from './byName'

it('knows the Estonian alphabet, and no difference between large and small letters', () => {
  const names = ['Ülle', 'Tiit', 'Ädu', 'Žanna', 'Šura', 'õie', 'Siim', 'anu', 'Bert', 'Zoja']
  const sorted = names.map((name) => ({ name })).sort(byName)
  expect(sorted.map(({ name }) => name).join(' ')).toBe(
    'anu Bert Siim Šura Zoja Žanna Tiit õie Ädu Ülle',
  )
})
