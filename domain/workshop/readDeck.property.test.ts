import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDeck } from './readDeck'

const LINES = `Eesmärgid
Ajakava
Agenda
9:00 Tervitus (Mari Kuusk)
10.00 Rühmatöö? Rühmade esitlused
Rühmatöö
RÜHMATÖÖ
1. rühm: Noored
Group A: Roads
Esitlused kell 10:40
• Leppige kokku esitaja
2
Kodutöö
• Täiendada 2. mai tegevusi, kaasates kooli, selts ja teised. Aitäh
Jätkuseminar
Follow-up
3. juunil kell 14-15.30 veebis
Iga vald:
a) räägib
• küsib
Kohtumiseni
3. juunil
kell 14:00
mari@example.ee
mailto:Mari@example.ee
https://example.ee/x
2) teine
lause, mis jätkub
järgmisel real`

const line = fc.constantFrom('', '', '', '\f', ...LINES.split('\n'))

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn)
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Words that only say that a time follows, and the marks of a list. */
const MARKS = new Set(['kell', 'mailto', 'a', '2'])

it('a deck loses no word, whatever its slides and their order', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const kept = new Set(stringsIn(readDeck(lines.join('\n'))).flatMap(wordsOf))
      const lost = wordsOf(lines.join('\n')).filter((word) => !kept.has(word) && !MARKS.has(word))
      expect(lost).toEqual([])
    }),
    { numRuns: 500 },
  )
})
