import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { normaliseParty } from './normaliseParty'

it.each([
  ['Majahoidja', 'majahoidja'],
  ['Õde', 'õde'],
  ['Повар', 'повар'],
  ['  pea\u00A0 kokk.\u00A0.. ', 'pea kokk'],
  ['kokku\u00ADhoid', 'kokkuhoid'],
  ['o\u0303de', 'õde'],
  ['IT-juht', 'IT-juht'],
  ['IT juht', 'IT juht'],
  ['IT\u2011juht', 'IT-juht'],
  ['KOP menetleja', 'KOP menetleja'],
  ['KOVid', 'KOVid'],
  ['MTÜ', 'MTÜ'],
  ['A-rühm', 'A-rühm'],
  ['Valla IT-juht', 'valla IT-juht'],
  ['Parkide – ja teede osakond', 'parkide- ja teede osakond'],
  ['Parkide -ja teede osakond', 'parkide- ja teede osakond'],
  ['Parkide ja teede osakond', 'parkide ja teede osakond'],
  ['Kodu – jaam', 'kodu – jaam'],
  ['Mari Maasikas', 'Mari Maasikas'],
  ['Eesti Mesinike Liit', 'Eesti Mesinike Liit'],
  ['Metsa vald', 'Metsa vald'],
  ['...', ''],
])('%j is named %j', (spelling, name) => {
  expect(normaliseParty(spelling)).toBe(name)
})

it('leaves a name as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (spelling) => {
      const name = normaliseParty(spelling)
      expect(normaliseParty(name)).toBe(name)
    }),
    { numRuns: 500 },
  )
})
