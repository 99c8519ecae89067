import type { Locator, Page } from '@playwright/test'
import { say } from '../support/say'
import { expect } from '../support/test'
import { untilAlive } from '../support/untilAlive'

/** One chapter of the plan page. */
export const chapter = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title })

/** Adds a chapter to the plan, which opens its form for activities, and gives its number. */
export async function addChapter(page: Page, title: string): Promise<string> {
  await page.getByLabel(say('plan.newChapter')).fill(title)
  await page.getByRole('button', { name: say('plan.addChapter') }).click()
  const heading = page.getByRole('heading', { level: 2, name: title })
  await expect(heading).toBeVisible()
  return /^\d+/.exec((await heading.textContent()) ?? '')?.[0] ?? ''
}

/** Adds an activity in the form that is open. */
export async function addActivity(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(say('plan.activityText'), { exact: true })
  await field.fill(text)
  await page.getByRole('button', { name: say('plan.addActivity') }).click()
  await expect(page.getByRole('row').filter({ hasText: text })).toBeVisible()
  await expect(field).toHaveValue('')
}

/** A chapter with activities of these texts, and its number; nothing is open, and the page is alive. */
export async function addChapterOf(page: Page, title: string, texts: string[]): Promise<string> {
  const number = await addChapter(page, title)
  for (const text of texts) await addActivity(page, text)
  await chapter(page, title)
    .getByRole('link', { name: say('common.close') })
    .click()
  await expect(page.getByRole('button', { name: say('plan.addActivity') })).toHaveCount(0)
  await untilAlive(page)
  return number
}

/** The activities of a chapter from the top, each as its number and its text. */
export const readActivities = (page: Page, title: string): Promise<string[]> =>
  chapter(page, title)
    .locator('tr[id^="a-"]')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')]
          .slice(0, 2)
          .map((cell) => cell.textContent?.trim())
          .join(' '),
      ),
    )

/** The row of an activity. */
export const row = (page: Page, text: string): Locator =>
  page.locator('tr[id^="a-"]').filter({ hasText: text })

/** Opens what is below an activity, in a page that is alive. */
export async function openActivity(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: say('plan.editActivity', { number }), exact: true }).click()
  await expect(page.getByRole('button', { name: say('plan.deleteActivity') })).toBeVisible()
  await untilAlive(page)
}
