import { expect, it } from 'vitest'
import { parseDeadline } from '../deadline/parseDeadline'
import { SAMPLE_PLAN, sampleReport } from '../export/samplePlan'
import type { Activity, Plan } from '../plan/plan'
import { progressOverview } from './overview'

/** The sample with deadlines read, and changes by number. */
function planWith(changes: Record<string, Partial<Activity>>): Plan {
  return {
    ...SAMPLE_PLAN,
    chapters: SAMPLE_PLAN.chapters.map((chapter) => ({
      ...chapter,
      activities: chapter.activities.map((activity) => ({
        ...activity,
        deadline: parseDeadline(activity.deadlineRaw),
        ...changes[activity.number],
      })),
    })),
  }
}

it('counts by status and chapter, and names who is silent and who is late', () => {
  const plan = planWith({
    '1.1': { status: 'regular', progress: [sampleReport({ at: '2026-12-01T10:00:00Z' })] },
    '1.2': { status: 'inProgress', progress: [sampleReport({ at: '2026-01-01T10:00:00Z' })] },
    '2.1': { status: 'partly' },
    '2.2': { status: 'done' },
    '2.3': { isStruck: true },
  })
  const overview = progressOverview(plan, () => '2025-01-01', '2027-01-02')
  expect(overview).toMatchObject({
    total: 4,
    reported: 2,
    counts: { regular: 1, inProgress: 1, partly: 1, done: 1, notStarted: 0 },
    chapters: [
      { number: 1, total: 2, counts: { regular: 1, inProgress: 1, partly: 0 } },
      { number: 2, total: 2, counts: { regular: 0, partly: 1, done: 1 } },
    ],
  })
  expect(overview.silent.map(({ number, lastDay }) => [number, lastDay])).toEqual([
    ['1.2', '2026-01-01'],
  ])
  expect(overview.late.map(({ number, lastDay }) => [number, lastDay])).toEqual([['2.1', null]])
})

it('does not call not started what was reported on without a status', () => {
  const progress = [sampleReport({ status: null, at: null })]
  const { counts } = progressOverview(
    planWith({ '1.1': { status: 'notStarted', progress } }),
    () => null,
    '2026-01-01',
  )
  expect(counts.unknown).toBe(1)
})

it('asks nobody for a report before one can be expected', () => {
  const overview = progressOverview(planWith({}), () => '2026-06-01', '2026-12-31')
  expect(overview.silent.map(({ number }) => number)).toEqual(['2.3'])
  expect(progressOverview(planWith({}), () => null, '2026-12-31').silent).toHaveLength(3)
})

it('is empty for an empty plan', () => {
  const overview = progressOverview({ ...SAMPLE_PLAN, chapters: [] }, () => null, '2026-01-01')
  expect(overview).toMatchObject({ total: 0, reported: 0, chapters: [], silent: [], late: [] })
})
