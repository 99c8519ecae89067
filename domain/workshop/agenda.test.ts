import { describe, expect, it } from 'vitest'
import { agendaOfReading, currentItem, deriveEnds, localDateTime, type AgendaItem } from './agenda'
import { readAgenda } from './readAgenda'

function item(start: string, end: string | null = null): AgendaItem {
  const endSource = end === null ? null : 'written'
  return {
    id: start,
    title: start,
    start,
    end,
    endSource,
    kind: 'other',
    speakers: [],
    subItems: [],
  }
}

const ends = (items: readonly AgendaItem[]) =>
  deriveEnds(items).map(({ end, endSource }) => `${end ?? ''} ${endSource ?? ''}`.trim())

describe('deriveEnds', () => {
  it.each([
    ['takes the next start', [item('09:00'), item('10:00')], ['10:00 next', '']],
    ['keeps what was written', [item('09:00', '09:45'), item('10:00')], ['09:45 written', '']],
    [
      'ends parallel items together',
      [item('09:00'), item('09:00'), item('10:00')],
      ['10:00 next', '10:00 next', ''],
    ],
    ['stays open before another day', [item('15:00'), item('09:00')], ['', '']],
    ['has nothing to derive', [], []],
  ])('%s', (_what, items, expected) => expect(ends(items)).toEqual(expected))

  it('derives again after an item was moved', () => {
    const [first, second] = deriveEnds([item('09:00'), item('10:00')])
    if (!first || !second) throw new Error('two items')
    expect(ends([first, { ...second, start: '10:30' }])).toEqual(['10:30 next', ''])
  })
})

describe('agendaOfReading', () => {
  it('keeps times and people, and stores the kinds of a workshop', () => {
    let count = 0
    const reading = readAgenda(
      'Ajakava\n9:00 Loeng (Mari Kuusk)\n9:30–9:40 Paus\n10:00 Rühmatöö\n11:00 Rühmade esitlused\n12:00 Kodutöö\n12:30 Lõpp',
    )
    const items = agendaOfReading(reading.items, () => `a${(count += 1)}`)
    expect(items.map(({ id, kind, end, endSource }) => [id, kind, end, endSource])).toEqual([
      ['a1', 'talk', '09:30', 'next'],
      ['a2', 'break', '09:40', 'written'],
      ['a3', 'groupWork', '11:00', 'next'],
      ['a4', 'presentations', '12:00', 'next'],
      ['a5', 'homework', '12:30', 'next'],
      ['a6', 'closing', null, null],
    ])
    expect(items[0]?.speakers).toEqual([{ name: 'Mari Kuusk', role: '' }])
  })
})

describe('currentItem', () => {
  const agenda = deriveEnds([item('09:00', '09:30'), item('10:00'), item('10:00'), item('11:00')])

  it.each([
    ['before the first', '2026-05-12T05:59:59Z', null],
    ['at its first minute', '2026-05-12T06:00:00Z', '09:00'],
    ['in a gap', '2026-05-12T06:30:00Z', null],
    ['in the second', '2026-05-12T07:59:59Z', '10:00'],
    ['in the last, which has no end', '2026-05-12T20:59:00Z', '11:00'],
    ['after midnight', '2026-05-12T21:00:00Z', null],
    ['a day early', '2026-05-11T07:00:00Z', null],
  ])('%s', (_when, instant, start) => {
    const current = currentItem(agenda, '2026-05-12', 'Europe/Tallinn', new Date(instant))
    expect(current?.start ?? null).toBe(start)
  })

  it('takes the first of two that start together', () => {
    const current = currentItem(
      agenda,
      '2026-05-12',
      'Europe/Tallinn',
      new Date('2026-05-12T07:10:00Z'),
    )
    expect(current).toBe(agenda[1])
  })
})

describe('localDateTime', () => {
  it.each([
    ['2026-05-12T21:30:00Z', 'Europe/Tallinn', '2026-05-13', '00:30'],
    ['2026-01-12T21:30:00Z', 'Europe/Tallinn', '2026-01-12', '23:30'],
    ['2026-01-12T02:05:00Z', 'America/New_York', '2026-01-11', '21:05'],
  ])('%s in %s', (instant, zone, date, time) => {
    expect(localDateTime(new Date(instant), zone)).toEqual({ date, time })
  })

  it('refuses a zone that does not exist', () => {
    expect(() => localDateTime(new Date(0), 'Mars/Base')).toThrow(RangeError)
  })
})
