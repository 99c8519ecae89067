import { expect, it } from 'vitest'
import { SAMPLE_PLAN, sampleReport } from '../export/samplePlan'
import { publicStatus, shownReport, withPublicReports } from './publicReports'

const first = sampleReport({ text: 'Esimene' })
const second = sampleReport({ text: 'Teine' })
const begun = sampleReport({ text: 'Alustasime', status: 'inProgress' })
const insideDone = sampleReport({ text: 'Valmis', status: 'done', public: false })
const inside = sampleReport({ text: 'Meie vahel', public: false })

it.each([
  [[], null],
  [[inside], null],
  [[first, second], second],
  [[first, second, inside], second],
])('the newest public report is shown (case %#)', (progress, shown) => {
  expect(shownReport(progress)).toBe(shown)
})

it('a plan for everybody holds no report that is for the organisation alone', () => {
  const [chapter, ...rest] = SAMPLE_PLAN.chapters
  const [activity, ...others] = chapter?.activities ?? []
  if (!chapter || !activity) throw new Error('the sample has an activity')
  const activities = [{ ...activity, progress: [first, inside, second] }, ...others]
  const plan = { ...SAMPLE_PLAN, chapters: [{ ...chapter, activities }, ...rest] }
  const shown = withPublicReports(plan)
  expect(shown.chapters[0]?.activities[0]?.progress).toEqual([first, second])
  expect(shown.chapters[0]?.activities.slice(1)).toEqual(others)
  expect(JSON.stringify(shown)).not.toContain('Meie vahel')
})

it.each([
  ['no report gave one', [first], 'onHold', 'onHold'],
  ['only a report inside gave one', [insideDone], 'done', 'notStarted'],
  ['a report inside gave the newest', [begun, insideDone], 'done', 'inProgress'],
  ['a public report gave the newest', [insideDone, begun], 'inProgress', 'inProgress'],
] as const)('a status for everybody where %s', (_where, progress, status, shown) => {
  expect(publicStatus({ progress, status })).toBe(shown)
  const [chapter] = SAMPLE_PLAN.chapters
  const [activity] = chapter?.activities ?? []
  if (!chapter || !activity) throw new Error('the sample has an activity')
  const activities = [{ ...activity, progress, status }]
  const plan = withPublicReports({ ...SAMPLE_PLAN, chapters: [{ ...chapter, activities }] })
  expect(plan.chapters[0]?.activities[0]?.status).toBe(shown)
})
