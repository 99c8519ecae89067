import type { Browser } from '@playwright/test'
import { say } from '../support/say'
import type { Server } from '../support/server'
import { expect } from '../support/test'
import type { Demo } from './claimDemo'
import { EMAIL, PASSWORD } from './facilitator'
import { takenNote } from './takenNote'

/** Signs in by the printed link of an empty installation and chooses name, e-mail and password. */
export async function claimEmpty(browser: Browser, server: Server): Promise<Demo['session']> {
  const context = await browser.newContext({ baseURL: server.address })
  const page = await context.newPage()
  await page.goto(server.signInLink)
  await page.getByRole('button', { name: say('account.linkUse') }).click()
  await page.getByLabel(say('common.name')).fill('Anu Läbiviija')
  await page.getByLabel(say('account.email')).fill(EMAIL)
  await page.getByRole('button', { name: say('common.save') }).click()
  await expect(takenNote(page)).toHaveText(say('term.saved'))
  await page.getByLabel(say('account.newPassword')).fill(PASSWORD)
  await page.getByRole('button', { name: say('account.setPassword') }).click()
  await expect(page.getByText(say('account.passwordChanged'))).toBeVisible()
  const session = await context.storageState()
  await context.close()
  return session
}
