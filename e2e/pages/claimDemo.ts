import type { Browser, BrowserContext, Page } from '@playwright/test'
import { planSlug } from '../../domain/plan/planSlug'
import { CONSULTED } from '../../prisma/demoConsultation'
import { ASSOCIATION } from '../../prisma/demoPublished'
import { say } from '../support/say'
import type { Server } from '../support/server'
import { invitePartner } from './partner'

/** Where things are in the demo data, as paths. */
export type Demo = {
  /** The session of the facilitator, who is also the admin and edits the plans. */
  session: Awaited<ReturnType<BrowserContext['storageState']>>
  workshop: string
  /** The boards of the three groups. */
  boards: string[]
  /** The plans of the three municipalities; the first has activities. */
  plans: string[]
  /** The homework of the three municipalities; drafts were carried to the first two. */
  homework: string[]
  organisation: string
  /** A plan that waits for the decision that this facilitator enters. */
  submittedPlan: string
  /** A link that lets a partner into the second homework. */
  partnerLink: string
  /** The address for everybody of a plan with two revisions. */
  publicPlan: string
  /** The address for everybody of a plan that is consulted on now. */
  consultation: string
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
  await page.getByRole('link', { name: ASSOCIATION.name }).click()
  const [, submittedPlan = ''] = await linksIn(page, '/plans/')
  await page.goto('/')
  const [workshop = ''] = await linksIn(page, '/workshops/', '/workshops/new')
  await page.goto(workshop)
  const boards = await linksIn(page, '/boards/')
  const plans = await linksIn(page, '/plans/')
  await page.goto(`${workshop}/homework`)
  const homework = await linksIn(page, '/homework/')
  await page.goto(`${homework[1]}/partners`)
  const partnerLink = new URL(await invitePartner(page, 'Külaselts')).pathname
  const session = await context.storageState()
  await context.close()
  const { joinCode } = server
  const publicPlan = `/p/${planSlug(ASSOCIATION.plan, new Set())}`
  const consultation = `/p/${planSlug(CONSULTED.plan, new Set())}/proposals`
  const paths = { workshop, boards, plans, homework, organisation }
  return { session, joinCode, ...paths, submittedPlan, partnerLink, publicPlan, consultation }
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
