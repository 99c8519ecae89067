import type { Locator, Page } from '@playwright/test'
import { say } from '../support/say'
import { expect } from '../support/test'

/** The matter of a homework's page that has this heading. */
const panel = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })

export const answersPanel = (page: Page): Locator => panel(page, say('answers.title'))

/** The one text that tells whether the drafts are saved. */
export const draftsStatus = (page: Page): Locator =>
  page
    .locator('#drafts')
    .getByRole('status')
    .filter({ hasText: /salvesta|ühendus|ühendan/i })

export const changesPanel = (page: Page): Locator => panel(page, say('changes.title'))

/** Opens the homework of one's own municipality, and waits until its answers are there to write in. */
export async function openHomework(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('main').locator('a[href^="/homework/"]').first().click()
  await expectAnswersSaved(page)
}

/** Unfolds what the others made of the same idea; gives the list of it. */
export async function openOthers(page: Page): Promise<Locator> {
  const changes = changesPanel(page)
  await changes.getByText(say('changes.show')).click()
  const others = changes.locator('details details')
  await others.getByText(say('changes.others', { count: 1 })).click()
  return others.getByRole('list')
}

/** The text of one answer, to write in. */
export const answer = (page: Page, key: 'a' | 'b' | 'c'): Locator =>
  page.getByRole('textbox', { name: say(`answers.${key}`) })

/** Goes on writing at the end of an answer. */
export async function writeOn(page: Page, key: 'a' | 'b' | 'c', text: string): Promise<void> {
  await answer(page, key).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

/** The one text that tells whether the answers are saved. */
export const answersStatus = (page: Page): Locator =>
  answersPanel(page)
    .getByRole('status')
    .filter({ hasText: /salvesta|ühendus/i })

export const expectAnswersSaved = (page: Page): Promise<void> =>
  expect(answersStatus(page)).toHaveText(/^salvestatud$/i)

/** Hands out the homework of a workshop with the text and the days that are proposed; gives its homework by municipality. */
export async function handOut(page: Page, workshop: string): Promise<Map<string, string>> {
  await page.goto(`${workshop}/homework`)
  await page.getByRole('button', { name: say('homework.handOut') }).click()
  const links = panel(page, say('homework.municipalities')).getByRole('link')
  await expect(links.first()).toBeVisible()
  const found = await links.evaluateAll((all) =>
    all.map((link) => [link.textContent ?? '', link.getAttribute('href') ?? ''] as const),
  )
  return new Map(found)
}

/** Carries one draft at the promotion desk that is open to the homework of municipalities. */
export async function carry(
  page: Page,
  text: string,
  municipalities: readonly string[],
): Promise<void> {
  await page.getByRole('checkbox', { name: say('promotion.choose', { text }) }).check()
  const choice = page.getByRole('group', { name: say('promotion.carryTo') })
  for (const name of municipalities) await choice.getByRole('checkbox', { name }).check()
  await page.getByRole('button', { name: say('promotion.carrySelected', { count: 1 }) }).click()
}

/** What the last press did for a municipality. */
export const carried = (page: Page, municipality: string): Locator =>
  page.getByRole('status').getByRole('listitem').filter({ hasText: municipality })

/** The entry of a municipality in a list of homework. */
export const entry = (page: Page, municipality: string): Locator =>
  panel(page, say('homework.municipalities'))
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: municipality }) })

/** What the workshop asks for, with the list of what is still missing. */
export const instructionsPanel = (page: Page): Locator => panel(page, say('homework.instructions'))

export const progressPanel = (page: Page): Locator => panel(page, say('homework.progress'))
