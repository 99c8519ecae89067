import { expect, it } from 'vitest'
import { planJson } from './planJson'
import { SAMPLE_PLAN } from './samplePlan'

it('a plan as JSON says what it is and holds all of the plan', () => {
  expect(JSON.parse(planJson(SAMPLE_PLAN))).toEqual({
    format: 'kavalaud-plan',
    version: 1,
    plan: SAMPLE_PLAN,
  })
})
