import type { Locator, Page } from '@playwright/test'
import { dayFromNow } from '../support/dayFromNow'
import { say } from '../support/say'
import { expect } from '../support/test'
import { inviteEditor } from './facilitator'

/** Begins a plan of the organisation whose page is open, and opens it. */
export async function createPlan(page: Page, title: string): Promise<void> {
  await page.getByLabel(say('organisation.newPlan')).fill(title)
  await page.getByRole('button', { name: say('organisation.createPlan') }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Makes an account for a person who signs in, and names them secretary of the organisation that is open. */
export async function inviteSecretary(
  admin: Page,
  person: Page,
  who: { name: string; email: string },
): Promise<void> {
  await inviteEditor(admin, person, who)
  await admin.getByLabel(say('organisation.memberEmail')).fill(who.email)
  await admin
    .getByLabel(say('organisation.memberRole'))
    .selectOption({ label: say('organisation.secretary') })
  await admin.getByRole('button', { name: say('organisation.addMember') }).click()
  const entry = admin.getByRole('listitem').filter({ hasText: who.email })
  await expect(entry).toContainText(say('organisation.secretary'))
}

/** Submits the plan that is open with one reason for everything of a kind that is missing. */
export async function submitPlan(page: Page, reason: string): Promise<void> {
  await page.getByRole('link', { name: say('approval.submit') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('approval.submitTitle'))
  const own = page.getByRole('textbox', { name: /^Põhjus/ })
  for (const field of await own.all()) await field.fill(reason)
  await page.getByRole('button', { name: say('approval.submit') }).click()
  await expectNow(page, 'approval.stepSubmitted')
}

export type Decided = {
  /** Only where it is not known yet. */
  body?: string
  genitive?: string
  date?: string
  sitting: string
  agendaItem?: string
  /** The decision itself, signed. */
  file?: { name: string; mimeType: string; buffer: Buffer }
}

/** Enters the decision on the submitted plan that is open. */
export async function approvePlan(
  page: Page,
  { body, genitive = `${body}e`, date = dayFromNow(-1), sitting, agendaItem, file }: Decided,
): Promise<void> {
  await page.getByRole('link', { name: say('approval.enterDecision') }).click()
  if (body !== undefined) {
    await page.getByLabel(say('approval.body'), { exact: true }).fill(body)
    await page.getByLabel(say('approval.bodyGenitive'), { exact: true }).fill(genitive)
  }
  await page.getByLabel(say('approval.date')).fill(date)
  await page.getByLabel(say('approval.sitting')).fill(sitting)
  if (agendaItem !== undefined) await page.getByLabel(say('approval.agendaItem')).fill(agendaItem)
  if (file !== undefined) await page.getByLabel(say('approval.file')).setInputFiles(file)
  await page.getByRole('button', { name: /^Kinnita redaktsioon/ }).click()
  await expectNow(page, 'approval.stepApproved')
}

/** Makes the approved revision of the plan that is open public. */
export async function publishPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('approval.publish') }).click()
  await expectNow(page, 'approval.stepPublished')
}

/** The address for everybody of the plan that is open. */
export async function readPublicAddress(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: say('approval.publicPage') })
  return (await link.getAttribute('href')) ?? ''
}

/** One revision on the page of a plan's revisions. */
export const revision = (page: Page, number: number): Locator =>
  page.locator('section', {
    has: page.getByRole('heading', { level: 2, name: say('approval.revision', { number }) }),
  })

/** The step of its way that the plan of the page is at. */
export const expectNow = (
  page: Page,
  step: 'approval.stepSubmitted' | 'approval.stepApproved' | 'approval.stepPublished',
): Promise<void> => expect(page.locator('[aria-current=step]')).toContainText(say(step))
