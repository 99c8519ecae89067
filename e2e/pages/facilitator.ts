import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { say } from '../support/say'
import { expect } from '../support/test'

export const PASSWORD = 'kolm kaske väljal'
export const EMAIL = 'anu@example.ee'

/** Signs in by name and password, as the first facilitator. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(say('account.email')).fill(EMAIL)
  await page.getByLabel(say('account.password')).fill(PASSWORD)
  await page.getByRole('button', { name: say('account.signInTitle') }).click()
  await expect(page.getByRole('heading', { name: say('workshop.mine') })).toBeVisible()
}

/** Makes an organisation and gives the address of its page. */
export async function addOrganisation(page: Page, name: string): Promise<string> {
  await page.goto('/organisations')
  await page.getByLabel(say('common.name')).fill(name)
  await page.getByRole('main').getByRole('button', { name: /^Lisa/ }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return page.url()
}

/** Opens the page of an organisation. */
export async function openOrganisation(page: Page, name: string): Promise<void> {
  await page.goto('/organisations')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Imports a document as a plan of the organisation whose page is open; the preview is up to the caller. */
export async function importPlan(
  page: Page,
  file: URL,
  lookAtPreview: (page: Page) => Promise<void>,
): Promise<void> {
  await page.getByRole('link', { name: say('organisation.importPlan') }).click()
  const buffer = readFileSync(file)
  await page
    .getByLabel(say('plan.importFile'))
    .setInputFiles({ name: 'tegevuskava.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: say('plan.toPreview') }).click()
  await expect(page.getByText(say('plan.previewLead'))).toBeVisible()
  await lookAtPreview(page)
  await page.getByRole('button', { name: say('plan.writePlan') }).click()
  await expect(page.getByRole('button', { name: say('plan.addChapter') }).first()).toBeVisible()
}

/**
 * Makes an account for a person, who signs in by the link of it, and names them an editor of the
 * organisation whose page is open.
 */
export async function inviteEditor(
  admin: Page,
  person: Page,
  { name, email }: { name: string; email: string },
): Promise<void> {
  const organisation = admin.url()
  await admin.goto('/accounts')
  await admin.getByLabel(say('common.name')).fill(name)
  await admin.getByLabel(say('account.email')).fill(email)
  await admin.getByRole('button', { name: say('common.add'), exact: true }).click()
  const link = admin.getByRole('textbox', { name: /link/i })
  await expect(link).toHaveValue(/\/link\//)
  await person.goto(await link.inputValue())
  await person.getByRole('button', { name: say('account.linkUse') }).click()
  await expect(person.getByRole('heading', { level: 1 })).toHaveText(say('account.title'))
  await admin.goto(organisation)
  await admin.getByLabel(say('organisation.memberEmail')).fill(email)
  await admin.getByRole('button', { name: say('organisation.addMember') }).click()
  await expect(admin.getByText(email)).toBeVisible()
}

/**
 * The row of one draft at the promotion desk. It is found by its own box: the rows of the other
 * drafts of its board name it too, among those they could be merged into.
 */
export function deskRow(page: Page, text: string): Locator {
  const box = page.getByRole('checkbox', { name: say('promotion.choose', { text }) })
  return page.getByRole('row').filter({ has: box })
}
