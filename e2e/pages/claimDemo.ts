import type { Browser, BrowserContext, Page } from '@playwright/test'
import { say } from '../support/say'
import type { Server } from '../support/server'

/** Where things are in the demo data, as paths. */
export type Demo = {
  /** The session of the facilitator, who is also the admin and edits the plans. */
  session: Awaited<ReturnType<BrowserContext['storageState']>>
  workshop: string
  /** The boards of the three groups. */
  boards: string[]
  /** The plans of the three municipalities; the first has activities. */
  plans: string[]
  organisation: string
  joinCode: string
}

/** Signs in by the printed link and reads off the pages where they lead. */
export async function claimDemo(browser: Browser, server: Server): Promise<Demo> {
  const context = await browser.newContext({ baseURL: server.address })
  const page = await context.newPage()
  await page.goto(server.signInLink)
  await page.getByRole('button', { name: say('account.linkUse') }).click()
  await page.waitForURL('**/account')
  await page.goto('/organisations')
  const [organisation = ''] = await linksIn(page, '/organisations/')
  await page.goto('/')
  const [workshop = ''] = await linksIn(page, '/workshops/', '/workshops/new')
  await page.goto(workshop)
  const boards = await linksIn(page, '/boards/')
  const plans = await linksIn(page, '/plans/')
  const session = await context.storageState()
  await context.close()
  return { session, workshop, boards, plans, organisation, joinCode: server.joinCode }
}

/** The paths of a page's links that begin with a prefix, each once, in the order of the page. */
async function linksIn(page: Page, prefix: string, except = ''): Promise<string[]> {
  const links = page.getByRole('main').locator(`a[href^="${prefix}"]`)
  await links.first().waitFor()
  const paths = await links.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href') ?? ''),
  )
  return [...new Set(paths)].filter((path) => path !== except)
}
