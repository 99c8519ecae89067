import type { Locator, Page } from '@playwright/test'
import { say } from '../support/say'
import { expect } from '../support/test'

/** The matter of a homework's page that has this heading. */
const panel = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })

export const answersPanel = (page: Page): Locator => panel(page, say('answers.title'))

export const changesPanel = (page: Page): Locator => panel(page, say('changes.title'))

/** Opens the homework of one's own municipality, and waits until its answers are there to write in. */
export async function openHomework(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('main').locator('a[href^="/homework/"]').first().click()
  await expectAnswersSaved(page)
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
