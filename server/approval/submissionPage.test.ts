import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { approval } from '../../app/i18n/et/approval'
import { refusal } from '../../app/i18n/et/refusal'
import { type People, settle } from '../routesTable/testPeople'
import { testHost, type TestHost } from '../testHost'

let host: TestHost
let people: People
beforeAll(async () => {
  host = await testHost()
  people = await settle(host)
})
afterAll(() => host.stop())

const read = async (planId: string) => {
  const answer = await people.editor.get(`/plans/${planId}/submit`)
  const main = parse(await answer.text()).querySelector('main')
  const buttons = main?.querySelectorAll('button').map(({ text }) => text)
  return { text: main?.text ?? '', buttons }
}

// It said that all was there, and was refused.
it('says of a plan without activities that there is nothing to submit', async () => {
  const { text, buttons } = await read('empty')
  expect(text).toContain(refusal.planWithoutActivities)
  expect(text).not.toContain(approval.allThere)
  expect(buttons).toEqual([])
})

it('offers to submit a plan that has activities', async () => {
  const { text, buttons } = await read('p1')
  expect(text).not.toContain(refusal.planWithoutActivities)
  expect(buttons).toContain(approval.submit)
})
