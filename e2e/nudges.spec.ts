import type { Page } from '@playwright/test'
import { routeNudges } from './support/routeNudges'
import { say } from './support/say'
import { slowReact } from './support/slowReact'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

test.use({ demoData: 'on' })

const LOOKS = 40

test('a page that is told of changes just as its looks begin and end goes on looking', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const [plan = ''] = (await demo()).plans
  const nudge = await routeNudges(anu)
  await anu.goto(plan)
  await untilAlive(anu)
  let looks = 0
  const tell = () => looks < LOOKS && nudge(plan.replace('/plans/', 'plan:'))
  const isLook = (url: string) => new URL(url).pathname === `${plan}.data`
  anu.on('request', (request) => isLook(request.url()) && tell())
  anu.on('requestfinished', (request) => {
    if (!isLook(request.url())) return
    looks += 1
    tell()
  })
  tell()
  // As long as the whole test: each look takes a slow machine a second.
  await expect.poll(() => looks, { timeout: 0 }).toBeGreaterThanOrEqual(LOOKS)
})

test('a page that is told of changes just as somebody leaves it does not ask for the page they go to again', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const machine = await slowReact(anu)
  const [plan = ''] = (await demo()).plans
  const nudge = await routeNudges(anu)
  await anu.goto(plan)
  await untilAlive(anu)
  await anu.waitForFunction(() => window.__remixRouter.state.fetchers.size === 0)
  const question = await holdNext(anu, '**/healthz')
  const next = await holdNext(anu, `**${plan}/submit.data`)
  nudge(plan.replace('/plans/', 'plan:'))
  await question.asked
  let asked = 0
  anu.on('request', (request) => (asked += Number(request.url().endsWith(`${plan}/submit.data`))))

  await machine.hold()
  await anu.getByRole('link', { name: say('approval.submit') }).click()
  await next.asked
  question.answer()
  // The same question again: what came of the first has happened by its answer.
  await anu.evaluate(() => fetch('/healthz'))
  await machine.letGo()
  next.answer()
  await expect(anu.getByRole('heading', { level: 1 })).toHaveText(say('approval.submitTitle'))
  expect(asked).toBe(1)
})

/** Holds back the next request to an address until it is let through; those after it go at once. */
async function holdNext(page: Page, address: string) {
  let answer = () => {}
  const answered = new Promise<void>((done) => (answer = done))
  let ask = () => {}
  const asked = new Promise<void>((done) => (ask = done))
  let isFirst = true
  await page.route(address, async (route) => {
    const isHeld = isFirst
    isFirst = false
    ask()
    if (isHeld) await answered
    await route.continue()
  })
  return { asked, answer }
}
