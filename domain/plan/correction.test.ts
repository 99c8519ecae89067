import { expect, it } from 'vitest'
import { standsInRevision } from './correction'
import { sampleActivity, sampleRevision } from './sampleRevision'

const content = sampleRevision([
  sampleActivity('1.1', { text: 'Avame noorttele ruumi', parties: 'sekretär, noorsootöötja' }),
  sampleActivity('1.2', { deadlineRaw: '2072', target: 'Kaks ideed' }),
])

it.each([
  ['1.1', 'noorttele', true],
  ['1.1', 'noorsootöötja', true],
  ['1.2', '2072', true],
  ['1.2', 'ideed', true],
  ['1.2', 'noorttele', false],
  ['1.3', 'noorttele', false],
  ['', 'sündis', true],
  ['', 'Vallavalitsuse 02.03.2026 istungi', true],
  ['', 'Peatükk 1', true],
  ['', 'Eesmärk 1', true],
  ['', 'noorttele', false],
])('looks at %j for %j: %s', (number, text, expected) => {
  expect(standsInRevision(content, number, text)).toBe(expected)
})
