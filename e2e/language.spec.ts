import type { Page } from '@playwright/test'
import { catalogues } from '../app/i18n/catalogues'
import { createI18n } from '../app/i18n/createI18n'
import { joinBoard, seeAs, textOf, writeCard } from './pages/board'
import { MARI } from './pages/people'
import { say } from './support/say'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

test.use({ demoData: 'on' })

const sayInRussian = createI18n('ru', catalogues.ru).t
const NAMES = { et: 'Eesti', ru: 'Русский' }

test('a form that is half filled in stays so when its language is changed', async ({
  newPerson,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto('/workshops/new')
  await untilAlive(anu)
  await anu.getByLabel(say('workshop.title')).fill('Pooleli töötuba')
  await anu.getByRole('button', { name: say('workshop.addGroup') }).click()
  const groups = anu.locator('input[name^="groups."][name$=".name"]')
  await expect(groups).toHaveCount(4)
  const menu = await changeTo(anu, 'ru')
  await expect(menu).toBeFocused()
  await expect(anu).toHaveTitle(new RegExp(sayInRussian('workshop.newTitle')))
  await expect(anu.getByLabel(sayInRussian('workshop.title'), { exact: true })).toHaveValue(
    'Pooleli töötuba',
  )
  await expect(groups).toHaveCount(4)
  await anu.reload()
  await expect(anu.locator('html')).toHaveAttribute('lang', 'ru')
})

test('an address that asks for a language gives way to the one that is chosen', async ({
  newPerson,
  server,
}) => {
  const mari = await newPerson({ phone: true })
  await mari.goto(`/join/${server.joinCode}?lang=ru`)
  await untilAlive(mari)
  await mari.getByLabel(sayInRussian('join.name')).fill('Mari')
  await changeTo(mari, 'et')
  await expect(mari).toHaveURL(new RegExp(`/join/${server.joinCode}$`))
  await expect(mari.getByLabel(say('join.name'))).toHaveValue('Mari')
})

test('a card that is being written stays open when the language of the page is changed', async ({
  newPerson,
  server,
}) => {
  const mari = await newPerson()
  await joinBoard(mari, server.joinCode, { ...MARI, group: '3. grupp' })
  await seeAs(mari, 'list')
  await writeCard(mari, '')
  await changeTo(mari, 'ru')
  const text = mari.getByRole('textbox', { name: sayInRussian('board.text') })
  await expect(text.locator('p')).toHaveAttribute(
    'data-placeholder',
    sayInRussian('board.textPlaceholder'),
  )
  await text.pressSequentially('Пишу дальше')
  await changeTo(mari, 'et')
  await expect(textOf(mari)).toHaveText('Пишу дальше')
})

test('a board in Russian says nothing in the language of the browser, nor of a library', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true, language: 'ru' })
  await anu.goto((await demo()).boards[0] ?? '')
  await anu.getByRole('button', { name: sayInRussian('board.view_canvas'), exact: true }).click()
  await expect(anu.locator('.react-flow__node').first()).toBeVisible()
  expect(await anu.locator('[aria-roledescription]').count()).toBe(0)
  await anu.getByRole('button', { name: sayInRussian('keys.title') }).click()
  const dialog = anu.getByRole('dialog')
  await expect(dialog).toBeVisible()
  const names = await dialog
    .locator('xpath=..')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')))
  expect(names.filter((name) => name !== null && /[a-z]/i.test(name))).toEqual([])
})

/** Chooses a language in the head of the page. */
async function changeTo(page: Page, language: keyof typeof NAMES) {
  const button = page.getByRole('banner').getByRole('button', { name: NAMES[language] })
  await button.click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  return button
}
