import { describe, expect, it } from 'vitest'
import { parseDeadline } from '../deadline/parseDeadline'
import { periodsAround, reportPeriods } from './reportPeriod'

describe('the period of a report', () => {
  it.each([
    ['pidev tegevus', '2026-11-21', ['2026', '2025']],
    ['pidev tegevus', '2026-02-20', ['2025', '2026']],
    ['pidev tegevus', '2026-03-15', ['2026', '2025']],
    ['kord kuus', '2026-11-21', ['2026-11', '2026-10']],
    ['kord kuus', '2026-01-05', ['2025-12', '2026-01']],
    ['kord kuus', '2026-05-10', ['2026-04', '2026-05']],
    ['kord kuus', '2026-05-11', ['2026-05', '2026-04']],
    ['kord kvartalis', '2026-11-21', ['2026-36', '2026-35']],
    ['kord kvartalis', '2026-01-05', ['2025-36', '2026-33']],
    ['kord poolaastas', '2026-11-21', ['2026-41', '2026-40']],
    ['kord poolaastas', '2026-07-10', ['2026-40', '2026-41']],
    ['kord aastas', '2026-11-21', ['2026', '2025']],
    ['november 2026', '2026-11-21', ['2026-11', '2026-10']],
    ['2026. aasta II poolaasta', '2026-11-21', ['2026-41', '2026-40']],
    ['2027', '2026-11-21', ['2026', '2025']],
    ['', '2026-11-21', ['2026', '2025']],
  ])('for “%s” on %s is likely %j', (raw, today, periods) => {
    expect(reportPeriods(parseDeadline(raw), today)).toEqual(periods)
  })

  it('can be of a chosen length', () => {
    expect(periodsAround('halfYear', '2026-03-01')).toEqual(['2026-40', '2025-41'])
  })
})
