import { describe, expect, it } from 'vitest'
import { parseDeadline } from '../deadline/parseDeadline'
import { SAMPLE_PLAN } from '../export/samplePlan'
import { readParties } from '../party/readParties'
import type { Activity, ActivityStatus, Plan } from './plan'
import { countStatuses, filterChoices, filterPlan, type PlanFilter } from './planFilter'

const sample = (): Activity => {
  const [first] = SAMPLE_PLAN.chapters.flatMap(({ activities }) => activities)
  if (!first) throw new Error('the sample plan has an activity')
  return first
}

function activity(
  number: string,
  deadlineRaw: string,
  parties: string,
  status: ActivityStatus,
): Activity {
  const deadline = parseDeadline(deadlineRaw)
  const read = readParties(parties)
  return { ...sample(), number, deadlineRaw, deadline, status, parties: read, isStruck: false }
}

const plan: Plan = {
  ...SAMPLE_PLAN,
  chapters: [
    {
      id: 'c1',
      number: 1,
      numberAsWritten: null,
      title: 'Noored',
      goals: [],
      activities: [
        activity('1.1', '2026', 'kool, raamatukogu', 'done'),
        activity('1.2', 'pidev', 'kool', 'regular'),
        { ...activity('1.3', '2026', 'kool', 'done'), isStruck: true },
      ],
    },
    {
      id: 'c2',
      number: 2,
      numberAsWritten: null,
      title: 'Aiad',
      goals: [],
      activities: [activity('2.1', '2025–2027', 'aednik', 'inProgress')],
    },
    { id: 'c3', number: 3, numberAsWritten: null, title: 'Tühi', goals: [], activities: [] },
  ],
}

describe('a filter', () => {
  it.each<[string, PlanFilter, string[]]>([
    ['nothing asked', {}, ['1.1', '1.2', '1.3', '2.1']],
    ['a chapter with what was struck in it', { chapter: 1 }, ['1.1', '1.2', '1.3']],
    ['a party, wherever it stands', { party: 'raamatukogu' }, ['1.1']],
    ['a status, without what was struck', { status: 'done' }, ['1.1']],
    ['a year', { year: 2026 }, ['1.1', '2.1']],
    ['a year at the end of a span', { year: 2027 }, ['2.1']],
    ['what has no end', { year: 'open' }, ['1.2']],
    ['two parts at once', { year: 2026, party: 'kool' }, ['1.1']],
    ['what nothing meets', { chapter: 2, party: 'kool' }, []],
    ['a chapter that is not there', { chapter: 9 }, []],
  ])('lets through: %s', (_what, filter, numbers) => {
    const { chapters } = filterPlan(plan, filter)
    expect(chapters.flatMap(({ activities }) => activities.map(({ number }) => number))).toEqual(
      numbers,
    )
  })

  it('offers what some activity that stands has', () => {
    expect(filterChoices(plan)).toEqual({
      chapters: [
        { number: 1, title: 'Noored' },
        { number: 2, title: 'Aiad' },
        { number: 3, title: 'Tühi' },
      ],
      parties: ['aednik', 'kool', 'raamatukogu'],
      statuses: ['inProgress', 'regular', 'done'],
      years: [2025, 2026, 2027],
      hasOpen: true,
    })
  })

  it('counts what stands by status', () => {
    expect(countStatuses(plan)).toEqual([
      { status: 'inProgress', count: 1 },
      { status: 'regular', count: 1 },
      { status: 'done', count: 1 },
    ])
  })
})
