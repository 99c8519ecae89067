import type { Browser } from '@playwright/test'
import { say } from '../support/say'
import type { Server } from '../support/server'
import { expect } from '../support/test'
import type { Demo } from './claimDemo'
import { EMAIL, PASSWORD } from './facilitator'

/** Signs in by the printed link of an empty installation and chooses name, e-mail and password. */
export async function claimEmpty(browser: Browser, server: Server): Promise<Demo['session']> {
  const context = await browser.newContext({ baseURL: server.address })
  const page = await context.newPage()
  await page.goto(server.signInLink)
  await page.getByRole('button', { name: say('account.linkUse') }).click()
  await page.getByLabel('Nimi').fill('Anu Läbiviija')
  await page.getByLabel('E-post').fill(EMAIL)
  await page.getByRole('button', { name: 'Salvesta' }).click()
  await expect(page.getByText('Sinu andmed on salvestatud.')).toBeVisible()
  await page.getByLabel('Uus parool').fill(PASSWORD)
  await page.getByRole('button', { name: 'Vali parool' }).click()
  await expect(page.getByText('Parool on muudetud.')).toBeVisible()
  const session = await context.storageState()
  await context.close()
  return session
}
