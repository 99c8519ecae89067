import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/test'

export type Joiner = { name: string; municipality: string; group: string }

/** Joins by the code: name, municipality, group, and the board is there. */
export async function joinBoard(page: Page, code: string, { name, municipality, group }: Joiner) {
  await page.goto('/')
  await page.getByLabel('Liitumiskood').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Liitu' }).click()
  await page.getByLabel('Sinu nimi').fill(name)
  await page.getByRole('combobox', { name: 'Omavalitsus' }).selectOption({ label: municipality })
  await page.getByRole('radio', { name: group }).check()
  await page.getByRole('button', { name: 'Liitu ja ava töötahvel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: group })).toBeVisible()
  await expectSaved(page)
}

/** The one text that tells whether the work is saved. */
export const status = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /salvesta|ühendus|ühendan/i })

export const expectSaved = (page: Page): Promise<void> =>
  expect(status(page).first()).toHaveText(/salvestatud/i)

export const card = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text })

/** Adds a card and writes in it; the editor stays open. */
export async function writeCard(page: Page, text: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Lisa (esimene )?sedel$/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Sedeli tekst' }).fill(text)
}

export const closeEditor = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Valmis' }).click()
