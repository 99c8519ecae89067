import type { Locator, Page } from '@playwright/test'
import { say } from '../support/say'
import { expect } from '../support/test'

/** The one main heading, which names whose turn it is. */
export const whoseTurn = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** A draft in the host's view or on a screen. */
export const draftOf = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text })

/** Remembers that the page is the same one; a reload would forget it. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset['marked'] = 'yes'
  })

export async function expectNotReloaded(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-marked', 'yes')
}

/** Takes a draft of the current homework into a chapter of the plan. */
export async function acceptInto(page: Page, text: string, chapter: RegExp): Promise<void> {
  const draft = draftOf(page, text)
  await draft.getByText(say('seminar.accept'), { exact: true }).click()
  const choice = draft.getByLabel(say('seminar.chapter'))
  const option = await choice.getByRole('option').filter({ hasText: chapter }).textContent()
  await choice.selectOption({ label: option ?? '' })
  await draft.getByRole('button', { name: say('seminar.acceptNow'), exact: true }).click()
  await expect(draft.getByText(/^Kavas nr/)).toBeVisible()
}

/** Gives a draft back or leaves it out, with words. */
export async function decide(
  page: Page,
  text: string,
  { as, words }: { as: 'return' | 'drop'; words: string },
): Promise<void> {
  const draft = draftOf(page, text)
  const button = say(`seminar.${as}`)
  await draft.locator('summary').filter({ hasText: button }).click()
  const label = as === 'return' ? say('seminar.returnNote') : say('seminar.dropReason')
  await draft.getByLabel(label).fill(words)
  await draft.getByRole('button', { name: button, exact: true }).click()
  const decided = as === 'return' ? 'decision_returned' : 'decision_dropped'
  await expect(draft.getByText(say(`seminar.${decided}`), { exact: true })).toBeVisible()
}
