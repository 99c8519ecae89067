import type { Page } from '@playwright/test'
import { inviteEditor } from './pages/facilitator'
import { addChapterOf, openActivity } from './pages/plan'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('what a page answered stays while it follows what others change, and so does the page', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/status of 422/)
  const anu = await newPerson({ facilitator: true })
  const uku = await newPerson()
  const plan = (await demo()).plans[1] ?? ''
  await anu.goto(plan)
  const n = await addChapterOf(anu, 'Vastus jääb alles', ['Peame arutelu sügisel'])
  await anu.getByRole('link', { name: 'Rannaoja linn' }).click()
  await anu.waitForURL('**/organisations/*')
  await inviteEditor(anu, uku, { name: 'Uku', email: 'uku.vastus@example.ee' })
  await anu.goto(plan)
  await uku.goto(plan)
  await openActivity(anu, `${n}.1`)
  await anu.getByLabel(say('plan.activityText'), { exact: true }).fill(' ')
  await anu.getByRole('button', { name: say('common.save') }).click()
  const told = anu.getByText(say('refusal.formIncomplete'))
  await expect(told.first()).toBeVisible()
  const looks = await holdLooks(anu)
  await addChapterOf(uku, 'Uku lisab midagi', [])
  await looks.begun
  const scrolled = await anu.evaluate(() => {
    window.scrollBy(0, window.scrollY > 200 ? -150 : 150)
    return window.scrollY
  })
  looks.letGo()
  await expect(anu.getByRole('heading', { name: /Uku lisab midagi/ })).toBeVisible()
  await expect(told.first()).toBeVisible()
  expect(await anu.evaluate(() => window.scrollY)).toBe(scrolled)
})

/** Holds what a page asks for while it looks again at its data, until it is let go. */
async function holdLooks(page: Page): Promise<{ begun: Promise<void>; letGo: () => void }> {
  let [begin, letGo] = [() => {}, () => {}]
  const begun = new Promise<void>((resolve) => (begin = resolve))
  const released = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\.data(\?|$)/, async (route) => {
    begin()
    await released
    await route.continue()
  })
  return { begun, letGo }
}
