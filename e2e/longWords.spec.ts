import type { Locator } from '@playwright/test'
import { addOrganisation } from './pages/facilitator'
import { createPlan } from './pages/approval'
import { dayFromNow } from './support/dayFromNow'
import { expectWithinScreen } from './support/expectAccessible'
import { say } from './support/say'
import { expect, test } from './support/test'

/** As long as the addresses that people paste into a text, and as little to be broken at a space. */
const LONG =
  'Üliavatudvalitsemisetegevuskavakoostamisetöötubakõigileomavalitsustelejavabaühendustele'

test('a word that is wider than a phone is broken, and makes no page wider', async ({
  newPerson,
}) => {
  const anu = await newPerson({ facilitator: true, phone: true })
  const organisation = await addOrganisation(anu, LONG)
  await createPlan(anu, LONG)
  for (const title of [LONG, `${LONG}2`]) {
    await anu.getByLabel(say('plan.newChapter')).fill(title)
    await anu.getByRole('button', { name: say('plan.addChapter') }).click()
    await expect(anu.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }
  await expectWithinScreen(anu, 'plan')
  // The number beside it stays whole, however much the title wants.
  expect(await countLines(anu.getByText('1.', { exact: true }))).toBe(1)

  await anu.goto('/workshops/new')
  await anu.getByLabel(say('workshop.title')).fill(LONG)
  await anu.getByLabel(say('workshop.date')).fill('2026-11-17')
  await anu.getByLabel(say('workshop.municipalities')).fill(LONG)
  await anu.getByRole('button', { name: say('workshop.create') }).click()
  await expect(anu.getByRole('heading', { name: say('workshop.join') })).toBeVisible()
  await expectWithinScreen(anu, 'workshop')
  const workshop = anu.url()
  const join = await anu.getByLabel(say('workshop.copyLink')).inputValue()

  for (const path of ['/', '/organisations', organisation, join]) {
    await anu.goto(path)
    await expect(anu.getByText(LONG).first()).toBeAttached()
    await expectWithinScreen(anu, path)
  }

  await anu.goto(`${workshop}/homework`)
  await anu.getByLabel(say('homework.dueOn')).fill(dayFromNow(14))
  await anu.getByRole('button', { name: say('homework.handOut') }).click()
  await expect(anu.getByText(say('homework.handedOut', { count: 1 }))).toBeVisible()
  await anu.goto(`${workshop}/seminar`)
  await anu.getByLabel(say('seminar.date')).fill(dayFromNow(21))
  await anu.getByRole('button', { name: say('seminar.plan') }).click()
  await anu.goto(`${workshop}/seminar/host`)
  const begin = anu.getByRole('button', { name: say('seminar.begin', { municipality: LONG }) })
  await expect(begin).toBeVisible()
  await expectWithinScreen(anu, 'seminar host')
  await begin.click()
  await expect(anu.getByRole('timer')).toBeVisible()
  for (const path of ['host', 'screen', 'follow']) {
    await anu.goto(`${workshop}/seminar/${path}`)
    await expect(anu.getByRole('timer')).toBeVisible()
    await expectWithinScreen(anu, `seminar ${path}`)
  }
})

/** On how many lines the text of an element stands. */
function countLines(element: Locator): Promise<number> {
  return element.evaluate((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })
}
