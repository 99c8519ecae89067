import { describe, expect, it } from 'vitest'
import { formatDate } from './formatDate'

describe('formatDate', () => {
  it.each([
    ['2026-06-01', '1. juuni 2026', '1 June 2026', '1 июня 2026 г.'],
    ['--06-01', '1. juuni', '1 June', '1 июня'],
    ['--02-29', '29. veebruar', '29 February', '29 февраля'],
    ['2026-06', 'juuni 2026', 'June 2026', 'июнь 2026 г.'],
    ['--06', 'juuni', 'June', 'июнь'],
    ['2026', '2026', '2026', '2026 г.'],
    ['2026-34', 'II kvartal 2026', '2nd quarter of 2026', 'II квартал 2026 г.'],
    ['--34', 'II kvartal', '2nd quarter', 'II квартал'],
    ['2026-40', 'I poolaasta 2026', '1st half of 2026', 'I полугодие 2026 г.'],
    ['2026-24', 'talv 2026', 'winter of 2026', 'зима 2026 г.'],
    ['14:00', '14:00', '14:00', '14:00'],
    ['2026-99', '2026-99', '2026-99', '2026-99'],
  ])('%s', (iso, et, en, ru) => {
    expect([formatDate(iso, 'et'), formatDate(iso, 'en'), formatDate(iso, 'ru')]).toEqual([
      et,
      en,
      ru,
    ])
  })
})
