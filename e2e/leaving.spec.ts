import { closeEditor, expectSaved, joinBoard, seeAs, status, writeCard } from './pages/board'
import { MARI, OLEG } from './pages/people'
import { routeLive } from './support/routeLive'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'

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
  const dialog = mari.getByRole('dialog', { name: say('board.leaveTitle') })
  await expect(dialog).toBeVisible()
  await picture(mari, 'leaving what is only here')
  await dialog.getByRole('button', { name: say('board.leaveStay') }).click()
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
