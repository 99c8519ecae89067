import { describe, expect, it } from 'vitest'
import { parseDeadline } from '../../domain/deadline/parseDeadline'
import type { Language } from '../../domain/language'
import { catalogues } from './catalogues'
import { createI18n } from './createI18n'
import { readDeadline, saysMore } from './useDeadlineReading'

const read = (raw: string, language: Language) =>
  readDeadline(parseDeadline(raw), createI18n(language, catalogues[language]).t, language)

describe('the reading of a deadline', () => {
  it.each([
    ['2024 - 2025', '2024 kuni 2025', 'from 2024 to 2025', '2024 г. – 2025 г.'],
    ['juuni 2026', 'juuni 2026', 'June 2026', 'июнь 2026 г.'],
    [
      '1. juuniks 2026',
      'tähtaeg 1. juuni 2026',
      'by 1 June 2026 at the latest',
      'не позднее 1 июня 2026 г.',
    ],
    ['2 korda aastas', '2 korda aastas', '2 times a year', '2 раза в год'],
    ['5 korda aastas', '5 korda aastas', '5 times a year', '5 раз в год'],
    ['3-4 korda kuus', '3–4 korda kuus', '3–4 times a month', '3–4 раза в месяц'],
    ['iga 2 aasta tagant', 'iga 2 aasta tagant', 'every 2 years', 'раз в 2 года'],
    [
      'pidev tegevus, kord kuus',
      'pidev tegevus, iga kuu',
      'ongoing activity, every month',
      'постоянно, каждый месяц',
    ],
    [
      '2.05.2026 kell 9-11',
      '2. mai 2026 kell 09:00–11:00',
      '2 May 2026, 09:00 to 11:00',
      '2 мая 2026 г., 09:00–11:00',
    ],
    ['', '', '', ''],
  ])('%s', (raw, et, en, ru) => {
    expect([read(raw, 'et'), read(raw, 'en'), read(raw, 'ru')]).toEqual([et, en, ru])
  })

  it('says something in every language about every unit and count', () => {
    const units = ['päevas', 'nädalas', 'kuus', 'kvartalis', 'poolaastas', 'aastas']
    const raws = units.flatMap((unit) => [
      `kord ${unit}`,
      `2 korda ${unit}`,
      `21 korda ${unit}`,
      `2-3 korda ${unit}`,
    ])
    const all = raws.flatMap((raw) => [read(raw, 'et'), read(raw, 'en'), read(raw, 'ru')])
    expect(
      all.filter((text) => text === '' || text.includes('deadlineReading') || text.includes('{{')),
    ).toEqual([])
  })
})

describe('saysMore', () => {
  it.each([
    { raw: 'Pidev tegevus', reading: 'pidev tegevus', more: false },
    { raw: '31.  detsember 2027', reading: '31 detsember 2027', more: false },
    { raw: '2027. aasta lõpuks', reading: 'tähtaeg 31. detsember 2027', more: true },
    { raw: 'kui jõuame', reading: '', more: false },
  ])('$reading says more than $raw: $more', ({ raw, reading, more }) => {
    expect(saysMore(reading, raw)).toBe(more)
  })
})
