import type { Page } from '@playwright/test'
import {
  card,
  closeEditor,
  expectSaved,
  joinBoard,
  openCard,
  seeAs,
  status,
  writeCard,
} from './pages/board'
import { MARI, OLEG } from './pages/people'
import { routeLive } from './support/routeLive'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

test.use({ demoData: 'on' })

test('whoever would lose what the server refuses is asked before leaving, and nobody else is', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = [await newPerson(), await newPerson()]
  await mari.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  for (const page of [mari, oleg]) {
    const live = await routeLive(page)
    const who = page === mari ? MARI : OLEG
    await joinBoard(page, server.joinCode, { ...who, group: '1. grupp' })
    await seeAs(page, 'list')
    live.end(4429)
    await expect(status(page)).toHaveText(say('board.refused_tooMany_short'), { ignoreCase: true })
    await writeCard(page, 'Kirjutatud, kui seda ei võetud')
    await closeEditor(page)
  }

  const asked = mari.waitForEvent('dialog')
  void mari.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()

  const home = mari.getByRole('banner').getByRole('link').first()
  await home.click()
  const dialog = mari.getByRole('dialog', { name: say('common.leaveTitle') })
  await expect(dialog).toBeVisible()
  await picture(mari, 'leaving what is only here')
  await dialog.getByRole('button', { name: say('common.leaveStay') }).click()
  await expect(dialog).toHaveCount(0)
  await mari.getByRole('button', { name: say('board.retry') }).click()
  await expectSaved(mari)
  await home.click()
  await expect(mari.getByLabel('Liitumiskood')).toBeVisible()

  let isAsked = false
  oleg.on('dialog', () => (isAsked = true))
  const closed = oleg.waitForEvent('close')
  await oleg.close({ runBeforeUnload: true })
  await closed
  expect(isAsked).toBe(false)
})

test('what Mari has typed into a field and not ended stays when she closes the page', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = [await newPerson(), await newPerson()]
  await joinBoard(mari, server.joinCode, { ...MARI, group: '2. grupp' })
  await joinBoard(oleg, server.joinCode, { ...OLEG, group: '2. grupp' })
  await seeAs(oleg, 'list')
  const board = mari.url()
  await writeCard(mari, 'Pooleli väljadega sedel')
  await expectSaved(mari)
  await typeAndClose(mari, 'parties', 'Metsakurmu rahvamaja')
  const later = await mari.context().newPage()
  await later.goto(board)
  await later.clock.resume()
  await expect(card(oleg, 'Pooleli väljadega')).toContainText('Metsakurmu rahvamaja')

  await seeAs(later, 'list')
  await openCard(later, 'Pooleli väljadega')
  await typeAndClose(later, 'deadline', 'igal kevadel enne jaanipäeva')
  const last = await later.context().newPage()
  await last.goto(board)
  await last.clock.resume()
  await expect(card(oleg, 'Pooleli väljadega')).toContainText('igal kevadel enne jaanipäeva')
})

/** Types into a field of the card that is open, and closes the page before anything that waits for its time is done. */
async function typeAndClose(
  page: Page,
  field: 'parties' | 'deadline',
  text: string,
): Promise<void> {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  const input = page.getByLabel(say(`board.${field}`), { exact: true })
  await input.and(page.locator('input')).pressSequentially(text)
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
}

test('a long form in which something is typed is not left without asking', async ({
  newPerson,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto('/')
  await untilAlive(anu)
  await anu
    .getByRole('link', { name: say('workshop.newTitle') })
    .first()
    .click()
  const title = anu.getByLabel(say('workshop.title')).first()
  await title.fill('Pooleli töötuba')
  const dialog = anu.getByRole('dialog', { name: say('common.leaveTitle') })
  await anu.goBack()
  await expect(dialog).toContainText(say('common.leaveForm'))
  await picture(anu, 'leaving-a-form')
  await dialog.getByRole('button', { name: say('common.leaveStay') }).click()
  await expect(dialog).toHaveCount(0)
  await expect(title).toHaveValue('Pooleli töötuba')
  await anu
    .getByRole('banner')
    .getByRole('link', { name: say('common.plans') })
    .click()
  await dialog.getByRole('button', { name: say('common.leaveGo') }).click()
  await expect(anu).toHaveURL(/organisations/)
})
