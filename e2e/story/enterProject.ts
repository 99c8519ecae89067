import type { Page } from '@playwright/test'
import type { readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect } from '../support/test'

type Real = ReturnType<typeof readGolden<'elva'>>

/** The states of the real project's activities, as the product calls them. */
const STATES = { decisionPending: 'withCouncil', onHold: 'onHold', planned: 'planned' } as const

/** Fills in the form of a new joint project that is open. */
export async function enterProject(page: Page, project: Real): Promise<void> {
  const fill = (name: string, text: string, nth = 0) =>
    page.getByLabel(name, { exact: true }).nth(nth).fill(text)
  await fill(say('project.title'), project.title)
  await fill(say('project.goal'), project.goal.text)
  await fill(say('project.areas'), project.activities.areas.join(', '))
  await fill(say('project.audience'), project.activities.audience.join(', '))
  await fill(say('project.trainer'), project.trainer.text)
  await fill(say('project.funding'), project.funding.text)
  await fill(say('project.contact'), Object.values(project.contact).join('\n'))
  await fill(say('project.results'), project.results.paragraphs.join('\n\n'))
  for (const [nth, label] of project.derived.municipalities.entries()) {
    await addRow(page, 'organisations', nth, say('project.addOrganisation'))
    const choice = page.getByLabel(say('project.organisation'), { exact: true }).nth(nth)
    await choice.selectOption({ label })
  }
  for (const [nth, day] of project.activities.trainingDays.entries()) {
    await addRow(page, 'sessions', nth, say('project.addSession'))
    await fill(say('project.session'), `${day.number} koolituspäev`, nth)
    await fill(say('project.date'), day.dateRaw, nth)
    await fill(say('project.venue'), day.venue, nth)
  }
  for (const [nth, { text, statusRaw, derived }] of project.results.jointActivities.entries()) {
    await addRow(page, 'activities', nth, say('project.addActivity'))
    await fill(say('project.activity'), text, nth)
    const state = say(`project.state_${STATES[derived.status]}`)
    await page.getByLabel(say('project.state'), { exact: true }).nth(nth).selectOption(state)
    await fill(say('project.note'), statusRaw, nth)
  }
}

/** Rows are added until there are so many; the form begins with the first ones. */
async function addRow(page: Page, list: string, nth: number, add: string): Promise<void> {
  const row = page.locator(`[name="${list}.${nth}.key"]`)
  if ((await row.count()) === 0) await page.getByRole('button', { name: add }).click()
  await expect(row).toBeAttached()
}
