import type { Locator, Page } from '@playwright/test'
import { say } from '../support/say'
import { picture } from '../support/screenshots'
import { expect } from '../support/test'

/** Creates a workshop of which the agenda is read from pasted text; its page is open then. Gives its join code. */
export async function createWorkshop(
  page: Page,
  {
    title,
    date,
    municipalities,
    text,
  }: { title: string; date: string; municipalities: readonly string[]; text: string },
): Promise<string> {
  await page.goto('/workshops/new')
  await page.getByLabel(say('workshop.title')).fill(title)
  await page.getByLabel(say('workshop.date')).fill(date)
  await page.getByLabel(say('workshop.municipalities')).fill(municipalities.join('\n'))
  await page.getByLabel(say('workshop.pasteLabel')).fill(text)
  await page.getByRole('button', { name: say('workshop.read') }).click()
  await expect(page.getByText('7 ajakava punkti')).toBeVisible()
  await picture(page, 'agenda read')
  await page.getByRole('button', { name: say('workshop.create') }).click()
  await expect(page.getByRole('heading', { name: say('workshop.join') })).toBeVisible()
  return readJoinCode(page)
}

/** A group's place on the page of its workshop. */
export const group = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) })

/** Copies the workshop at a path; the copy's page is open then. Gives its join code. */
export async function copyWorkshop(page: Page, path: string, title: string): Promise<string> {
  await page.goto(`${path}/copy`)
  await page.getByLabel(say('workshop.title')).fill(title)
  await page.getByLabel(say('workshop.date')).fill('2027-03-04')
  await page.getByRole('button', { name: say('workshop.copyMake') }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return readJoinCode(page)
}

/** The join code on the page of a workshop. */
async function readJoinCode(page: Page): Promise<string> {
  return (await page.getByLabel(say('workshop.copyLink')).inputValue()).slice(-6)
}

/** Opens, closes or freezes the workshop whose page is open. */
export async function setState(page: Page, state: 'Open' | 'Closed' | 'Frozen'): Promise<void> {
  await page.getByRole('button', { name: say(`workshop.set${state}`), exact: true }).click()
  await expect(page.getByText(say(`workshop.what${state}`))).toBeVisible()
}

/** Shows the join code for the wall. */
export async function showBig(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('workshop.showBig') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}
