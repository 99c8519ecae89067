import { describe, expect, it } from 'vitest'
import { describeDeadline } from './describeDeadline'
import { parseDeadline } from './parseDeadline'

/** Statements as `key(name=value)`, easier to read than objects. */
const statements = (raw: string) =>
  describeDeadline(parseDeadline(raw))
    .map(({ key, params }) => {
      const gaps = Object.entries(params).map(([name, value]) => `${name}=${value}`)
      return gaps.length > 0 ? `${key}(${gaps.join(' ')})` : key
    })
    .join(' ')

describe('describeDeadline', () => {
  it.each([
    ['2024 - 2025', 'range(from=2024 to=2025)'],
    ['2026', 'at(when=2026)'],
    ['mai 2026', 'at(when=2026-05)'],
    ['mai', 'at(when=--05)'],
    ['1. mai', 'at(when=--05-01)'],
    ['1.–31. mai 2026', 'range(from=2026-05-01 to=2026-05-31)'],
    ['III kv 2026', 'at(when=2026-35)'],
    ['III kv', 'at(when=--35)'],
    ['2026 II poolaasta', 'at(when=2026-41)'],
    ['sügis 2026', 'at(when=2026-23)'],
    ['talv 2026', 'approximate at(when=2026-24)'],
    ['sept 2022 - mai 2023', 'range(from=2022-09 to=2023-05)'],
    ['aprill-mai', 'range(from=--04 to=--05)'],
    ['15. mai – 3. juuni 2026', 'range(from=2026-05-15 to=2026-06-03)'],
    ['2. mai 2026 kell 9', 'atTime(when=2026-05-02 from=09:00)'],
    ['2. mai 2026 kell 9-12.30', 'betweenTimes(when=2026-05-02 from=09:00 to=12:30)'],
    ['aastaks 2025', 'approximate by(to=2025-12-31)'],
    ['alates 2026', 'openFrom(from=2026)'],
    ['alates 1. juunist 2026', 'openFrom(from=2026-06-01)'],
    ['pidev tegevus', 'ongoing'],
    ['Infotund vähemalt kord aastas', 'subject(subject=Infotund) everyYear atLeast'],
    ['iga kahe kuu tagant', 'everyCountMonth(count=2)'],
    ['2 korda kvartalis', 'timesQuarter(count=2)'],
    ['3-4 korda aastas', 'timesRangeYear(low=3 high=4)'],
    ['2 times every 3 years', 'everyCountYear(count=3) times(count=2)'],
    ['igal aastal mais', 'everyYear at(when=--05)'],
    ['igal aastal 31. märtsiks', 'everyYear by(to=--03-31)'],
    ['jooksvalt, vajadusel', 'ongoing asNeeded'],
    ['pärast eelarve kinnitamist', 'afterEvent(event=eelarve kinnitamist)'],
    ['täpsustamisel', 'text'],
    ['140', 'none'],
    ['', ''],
  ])('%s', (raw, expected) => {
    expect(statements(raw)).toBe(expected)
  })
})
