import { expect, it } from 'vitest'
import { planJson, publicPlanJson } from './planJson'
import { SAMPLE_PLAN } from './samplePlan'

it('a plan as JSON says what it is and holds all of the plan', () => {
  expect(JSON.parse(planJson(SAMPLE_PLAN))).toEqual({
    format: 'kavalaud-plan',
    version: 1,
    plan: SAMPLE_PLAN,
  })
})

it('a plan for everybody as JSON tells of each activity where it came from, and the joint projects', () => {
  const origin = {
    workshop: 'Kase töötuba',
    workshopDate: '2026-11-17',
    group: '1. grupp',
    homework: null,
    seminarDate: null,
    decision: null,
  }
  const project = {
    title: 'Ühine huvikool',
    goal: '',
    areas: '',
    audience: '',
    funding: 'Euroopa fond',
    results: '',
    organisations: ['Kase vald', 'Lepa vald'],
    responsible: 'haridusjuht',
    sessions: [],
    activities: [],
  }
  const beside = { origins: { 'a1.2': origin }, projects: [project] }
  const { plan, projects } = JSON.parse(publicPlanJson(SAMPLE_PLAN, beside)) as {
    plan: { chapters: { activities: { id: string; origin: unknown }[] }[] }
    projects: unknown
  }
  const said = plan.chapters.flatMap(({ activities }) => activities)
  expect(said.slice(0, 3).map((one) => one.origin)).toEqual([null, origin, null])
  expect(projects).toEqual([project])
})
