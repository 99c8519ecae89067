import { expect, it } from 'vitest'
import { sessionDate } from './sessionDate'

it.each([
  ['4.03.2026', '2026-03-04'],
  ['04.03.2026', '2026-03-04'],
  ['4. märts 2026', '2026-03-04'],
  ['4.–6. märts 2026', '2026-03-04'],
  ['31.02.2026', null],
  ['märts 2026', null],
  ['4. märts', null],
  ['kokkuleppel', null],
  ['', null],
])('“%s” is read as %s', (raw, day) => expect(sessionDate(raw)).toBe(day))
