import { describe, expect, it } from 'vitest'
import { parseDeadline } from '../deadline/parseDeadline'
import type { ActivityStatus } from '../plan/plan'
import { isOverdue, isSilent, lastReportDay } from './silence'

type Case = [raw: string, since: string | null, last: string | null, today: string, silent: boolean]

const silent = (
  [raw, since, last, today]: [string, string | null, string | null, string],
  status: ActivityStatus = 'inProgress',
) =>
  isSilent(
    { deadline: parseDeadline(raw), status, since },
    last === null ? [] : [{ at: last }],
    today,
  )

describe('an activity that goes on', () => {
  it.each([
    ['pidev tegevus', '2025-03-01', null, '2026-02-28', false],
    ['pidev tegevus', '2025-03-01', null, '2026-03-01', true],
    ['pidev tegevus', null, null, '2026-03-01', true],
    ['pidev tegevus', '2020-01-01', '2025-06-10T09:00:00Z', '2026-06-09', false],
    ['pidev tegevus', '2020-01-01', '2025-06-10T09:00:00Z', '2026-06-10', true],
    ['kord kuus', '2020-01-01', '2026-01-31T09:00:00Z', '2026-02-27', false],
    ['kord kuus', '2020-01-01', '2026-01-31T09:00:00Z', '2026-02-28', true],
    ['iga nädal', '2020-01-01', '2026-01-10T09:00:00Z', '2026-02-09', false],
    ['iga kahe nädala tagant', '2020-01-01', '2026-01-10T09:00:00Z', '2026-02-10', true],
    ['kord kvartalis', '2020-01-01', '2026-01-10T09:00:00Z', '2026-04-09', false],
    ['kord kvartalis', '2020-01-01', '2026-01-10T09:00:00Z', '2026-04-10', true],
    ['kord poolaastas', '2020-01-01', '2026-01-10T09:00:00Z', '2026-07-09', false],
    ['kord poolaastas', '2020-01-01', '2026-01-10T09:00:00Z', '2026-07-10', true],
    ['kord aastas', '2020-01-01', '2026-01-10T09:00:00Z', '2026-12-31', false],
    ['kord aastas', '2020-01-01', '2026-01-10T09:00:00Z', '2027-01-10', true],
    ['üle aasta', '2020-01-01', '2026-01-10T09:00:00Z', '2027-12-31', false],
    ['üle aasta', '2020-01-01', '2026-01-10T09:00:00Z', '2028-01-10', true],
    ['vastavalt vajadusele', '2025-01-01', null, '2026-01-01', true],
    ['pidev tegevus kuni 1.06.2026', '2020-01-01', null, '2026-06-01', true],
    ['pidev tegevus kuni 1.06.2026', '2020-01-01', null, '2026-06-02', false],
    ['alates 2027', '2020-01-01', null, '2027-12-31', false],
    ['alates 2027', '2020-01-01', null, '2028-01-01', true],
    // A report late in the evening of UTC is of the next day in Estonia.
    ['kord kuus', '2020-01-01', '2026-03-09T22:30:00Z', '2026-04-09', false],
  ] satisfies Case[])(
    '“%s”, expected since %s, heard of %s, on %s: silent %s',
    (raw, since, last, today, expected) => {
      expect(silent([raw, since, last, today])).toBe(expected)
    },
  )

  it.each(['done', 'dropped'] as const)('is not silent once it is %s', (status) => {
    expect(silent(['pidev tegevus', null, null, '2026-03-01'], status)).toBe(false)
  })

  it('is heard of by the newest of its reports, and not by one without a date', () => {
    const reports = [{ at: '2026-02-01T10:00:00Z' }, { at: null }, { at: '2025-01-01T10:00:00Z' }]
    expect(lastReportDay(reports)).toBe('2026-02-01')
    expect(lastReportDay([{ at: null }])).toBeNull()
    const activity = { deadline: parseDeadline('pidev tegevus'), status: 'regular' as const }
    expect(isSilent({ ...activity, since: '2020-01-01' }, [{ at: null }], '2026-03-01')).toBe(true)
  })

  it.each(['pidev tegevus', 'kord kuus', 'vastavalt vajadusele', 'alates 2020', ''])(
    '“%s” is never late',
    (raw) => {
      const activity = { deadline: parseDeadline(raw), status: 'notStarted' as const }
      expect(isOverdue(activity, '2999-01-01')).toBe(false)
    },
  )
})

describe('an activity with an end', () => {
  it.each(['2020', '1.06.2020', 'I kvartal 2020', '2019-2020', '', 'pärast eelarve vastuvõtmist'])(
    '“%s” is never silent',
    (raw) => expect(silent([raw, '2000-01-01', null, '2999-01-01'])).toBe(false),
  )

  it.each([
    ['2026', 'inProgress', '2026-12-31', false],
    ['2026', 'inProgress', '2027-01-01', true],
    ['1.06.2026', 'notStarted', '2026-06-02', true],
    ['1.06.2026', 'partly', '2026-06-02', true],
    ['1.06.2026', 'onHold', '2026-06-02', true],
    ['1.06.2026', 'done', '2026-06-02', false],
    ['1.06.2026', 'dropped', '2026-06-02', false],
    ['1.06.2026', 'regular', '2026-06-02', false],
  ] as const)('“%s”, %s, on %s: late %s', (raw, status, today, expected) => {
    expect(isOverdue({ deadline: parseDeadline(raw), status }, today)).toBe(expected)
  })
})
