import { describe, expect, it } from 'vitest'
import { clockAtStart, clocksIn } from './clock'

describe('clockAtStart', () => {
  it.each([
    ['13:15 Avamine', '13:15', null, 'Avamine'],
    ['13.15 Avamine', '13:15', null, 'Avamine'],
    ['9.00–9.30 Kogunemine', '09:00', '09:30', 'Kogunemine'],
    ['09:00 - 10:30: Kogunemine', '09:00', '10:30', 'Kogunemine'],
    ['10:00—11:00 Обзор', '10:00', '11:00', 'Обзор'],
    ['kell 14 Rühmatöö', '14:00', null, 'Rühmatöö'],
    ['Kell 14.30–16 Rühmatöö', '14:30', '16:00', 'Rühmatöö'],
    ['kl 10 Avamine', '10:00', null, 'Avamine'],
    ['kl. 10.05 Avamine', '10:05', null, 'Avamine'],
    ['at 2 pm: Wrap-up', '14:00', null, 'Wrap-up'],
    ['2:30 p.m. Wrap-up', '14:30', null, 'Wrap-up'],
    ['2–4 pm Group work', '14:00', '16:00', 'Group work'],
    ['10–2 pm Group work', '10:00', '14:00', 'Group work'],
    ['12 pm Lunch', '12:00', null, 'Lunch'],
    ['12:15 am Bus', '00:15', null, 'Bus'],
    ['10 am to 12 pm Talks', '10:00', '12:00', 'Talks'],
    ['в 14:00 Работа в группах', '14:00', null, 'Работа в группах'],
    ['с 10:00 до 11:30 Доклады', '10:00', '11:30', 'Доклады'],
    ['10:00 kuni 11:30 Ettekanded', '10:00', '11:30', 'Ettekanded'],
    ['14h30 Pause', '14:30', null, 'Pause'],
    ['(11:00) Coffee', '11:00', null, 'Coffee'],
    ['3. 11:00 Coffee', '11:00', null, 'Coffee'],
    ['2) kell 11 Kohv', '11:00', null, 'Kohv'],
    ['24:00 Lõpp', '24:00', null, 'Lõpp'],
    ['11:00', '11:00', null, ''],
  ])('reads %s', (text, start, end, rest) => {
    expect(clockAtStart(text)).toMatchObject({ start, end, rest, sure: true })
  })

  it.each([
    '17.11.2022 töötuba',
    '17.11 töötoas',
    '1.2 Peatükk',
    '1.15 Peatükk',
    '2024 tegevused',
    '2016-2018 arutelud',
    '25:00 Öö',
    '13:75 Viga',
    '3. Kolmas eesmärk',
    '10% eelarvest',
    '9-10-2022 seminar',
    '9 Avamine',
    'Avamine 9:00',
    '14 pm',
    '',
  ])('does not take %s for a sure time', (text) => {
    expect(clockAtStart(text)?.sure ?? false).toBe(false)
  })

  it('keeps what was written, the words around it left out', () => {
    expect(clockAtStart('kell 14.00–15 Töö')).toMatchObject({
      startRaw: '14.00',
      endRaw: '15',
      rangeRaw: '14.00–15',
    })
  })
})

describe('clocksIn', () => {
  it('finds each time with what stands before and after it', () => {
    expect(clocksIn('3. mail kell 14:00-16:00 raamatukogus, buss 16.30')).toMatchObject([
      { start: '14:00', end: '16:00', before: '3. mail ', rest: ' raamatukogus, buss 16.30' },
      { start: '16:30', end: null },
    ])
  })

  it('finds no time in dates and counts', () => {
    expect(clocksIn('03.05.2024 said 12 kooli 2,5 päeva ja 10–12 tundi')).toEqual([])
  })
})
