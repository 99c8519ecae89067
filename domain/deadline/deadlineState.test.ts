import { describe, expect, it } from 'vitest'
import { isLate } from './deadlineState'
import { parseDeadline } from './parseDeadline'

describe('isLate', () => {
  it.each([
    ['1.06.2026', '2026-06-01', false],
    ['1.06.2026', '2026-06-02', true],
    ['hiljemalt 2026. aasta lõpuks', '2026-12-31', false],
    ['hiljemalt 2026. aasta lõpuks', '2027-01-01', true],
    ['II kvartal 2026', '2026-07-01', true],
    ['2024–2025', '2025-12-31', false],
    ['2024–2025', '2026-01-01', true],
    ['2. detsember 2026 kell 14:00-16:00', '2026-12-02', false],
    ['2. detsember 2026 kell 14:00-16:00', '2026-12-03', true],
  ])('%s on %s: %s', (raw, today, expected) => {
    expect(isLate(parseDeadline(raw), today)).toBe(expected)
  })

  it.each([
    'pidev tegevus',
    'pidev tegevus, 2024–2025',
    'kord aastas 2024–2025',
    'alates 2020',
    'vajadusel',
    'pärast eelarve kinnitamist',
    '1. juuni',
    'täpsustamisel',
    '',
  ])('is never so for what has no end of its own: %s', (raw) => {
    expect(isLate(parseDeadline(raw), '2099-01-01')).toBe(false)
  })
})
