import { expect, it } from 'vitest'
import { planSlug } from './planSlug'

it.each([
  [
    'Kase valla avatud valitsemise tegevuskava 2026–2027',
    [],
    'kase-valla-avatud-valitsemise-tegevuskava-2026-2027',
  ],
  ['Õunapuu, Ääsmäe & Šotimaa ŽÜRII', [], 'ounapuu-aasmae-sotimaa-zurii'],
  ['Avatud vald', ['avatud-vald'], 'avatud-vald-2'],
  ['Avatud vald', ['avatud-vald', 'avatud-vald-2', 'avatud-vald-4'], 'avatud-vald-3'],
  ['Открытая волость', [], 'kava'],
  ['«…»', ['kava'], 'kava-2'],
  [
    `${'sõna '.repeat(12)}viimane`,
    [],
    'sona-sona-sona-sona-sona-sona-sona-sona-sona-sona-sona-sona',
  ],
  ['a'.repeat(80), [], 'a'.repeat(60)],
])('calls %j beside %j %s', (title, taken, slug) => {
  expect(planSlug(title, new Set(taken))).toBe(slug)
})
