import type { Page } from '@playwright/test'
import { progressPanel } from './pages/homework'
import { invitePartner } from './pages/partner'
import { takenNote } from './pages/takenNote'
import { say } from './support/say'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

// It hands in homework and holds a seminar, which others read in the demo.
test.use({ demoData: 'on', sharedServer: 'after a form' })

test('what is shown only once comes into sight on a phone, far below which it was asked for', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true, phone: true })
  const { homework, plans } = await demo()
  await anu.goto(`${homework[1]}/partners`)
  await invitePartner(anu, 'Noortekeskus')
  await expect(anu.getByRole('textbox', { name: say('partner.link') })).toBeInViewport()

  await anu.goto(`${plans[0]}/requests`)
  await anu.getByRole('checkbox', { name: /^kantselei/i }).check()
  await anu.getByRole('button', { name: say('request.make') }).click()
  await expect(anu.getByText(say('request.made', { count: 1 }))).toBeInViewport()
})

test('a refusal is read where it was met: at the field, or brought there', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/status of 422/)
  const anu = await newPerson({ facilitator: true, phone: true })
  const { workshop, homework } = await demo()
  await anu.goto(`${workshop}/seminar`)
  const end = anu.getByLabel(say('seminar.end'), { exact: true })
  await end.fill('12:00')
  await anu.getByRole('button', { name: say('common.save') }).click()
  await expect(end).toHaveAccessibleDescription(say('refusal.seminarEndsFirst'))
  await expect(end).toBeFocused()
  await expect(end).toBeInViewport()
  await expect(takenNote(anu)).toBeEmpty()

  await anu.goto(homework[0] ?? '')
  const handIn = anu.getByRole('button', { name: say('homework.submit') })
  await handIn.evaluate((button) => button.scrollIntoView({ block: 'start' }))
  await handIn.click()
  await expect(anu.getByRole('alert')).toBeInViewport()
})

test('whoever presses a button by keyboard goes on from where they were', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const { workshop, homework } = await demo()
  await openAlive(anu, `${workshop}/homework`)
  await anu.getByLabel(say('homework.instructions')).fill('Lisage igale mustandile tähtaeg.')
  await pressByKey(anu, say('common.save'))
  await expect(takenNote(anu)).toHaveText(say('term.saved'))
  await expect(takenNote(anu)).toBeInViewport()
  await expect(anu.getByRole('button', { name: say('common.save') })).toBeFocused()
  await anu.getByLabel(say('homework.instructions')).press('End')
  await expect(takenNote(anu)).toHaveText(say('term.saved'))
  await anu.keyboard.type(' Aitäh!')
  await expect(takenNote(anu)).toBeEmpty()

  await openAlive(anu, homework[0] ?? '')
  const comments = anu.locator('form').filter({ has: anu.getByLabel(say('comment.about')) })
  await comments.getByLabel(say('comment.text')).fill('Kes kalendrit peab?')
  const write = comments.getByRole('button', { name: say('comment.write') })
  await write.press('Enter')
  await expect(anu.getByText('Kes kalendrit peab?')).toBeVisible()
  await expect(write).toBeFocused()
  await expect(takenNote(anu)).toHaveText(say('term.saved'))

  await anu.getByRole('checkbox', { name: say('homework.confirmGaps') }).check()
  await pressByKey(anu, say('homework.submit'))
  await expect(progressPanel(anu).getByRole('heading')).toBeFocused()
  // A facilitator may change it still, and is not told otherwise.
  await expect(progressPanel(anu)).toContainText(say('homework.reopenHintWriter'))

  await openAlive(anu, `${workshop}/seminar/host`)
  await anu.getByRole('button', { name: say('seminar.endIt') }).press('Enter')
  await expect(anu.getByText(say('seminar.hasEnded'))).toBeVisible()
  await expect(anu.getByRole('timer')).toHaveCount(0)
  const heading = anu.getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  await expect(heading).toHaveCSS('outline-style', 'none')
})

/** What is sent before a page has come alive leads to a new one, which begins at its top. */
async function openAlive(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilAlive(page)
}

const pressByKey = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).press('Enter')
