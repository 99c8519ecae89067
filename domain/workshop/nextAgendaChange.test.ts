import { describe, expect, it } from 'vitest'
import { currentItem, deriveEnds, type AgendaItem } from './agenda'
import { nextAgendaChange } from './nextAgendaChange'

const rest = { title: '', kind: 'other', speakers: [], subItems: [] } as const
const agenda: AgendaItem[] = deriveEnds([
  { ...rest, id: 'a', start: '09:00', end: '09:30', endSource: 'written' },
  { ...rest, id: 'b', start: '10:00', end: null, endSource: null },
])
const day = ['2026-05-12', 'Europe/Tallinn'] as const

describe('nextAgendaChange', () => {
  it.each([
    ['before the first start', '2026-05-12T05:59:30.250Z', 29_750],
    ['at a start', '2026-05-12T06:00:00Z', 30 * 60_000],
    ['after an end', '2026-05-12T06:45:00Z', 15 * 60_000],
    ['after the last start', '2026-05-12T07:00:00Z', null],
    ['a day early', '2026-05-11T06:00:00Z', null],
  ])('%s', (_when, instant, milliseconds) => {
    expect(nextAgendaChange(agenda, ...day, new Date(instant))).toBe(milliseconds)
  })

  it('is the moment at which another item is current, and not before it', () => {
    const now = new Date('2026-05-12T06:10:20.500Z')
    const wait = nextAgendaChange(agenda, ...day, now) ?? 0
    const idAfter = (ms: number) =>
      currentItem(agenda, ...day, new Date(now.getTime() + ms))?.id ?? null
    expect([idAfter(wait - 1), idAfter(wait)]).toEqual(['a', null])
  })
})
