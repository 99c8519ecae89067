import type { Locator, Page } from '@playwright/test'
import { expectWithinScreen } from '../support/expectAccessible'
import { pictureOfThisSize } from '../support/screenshots'
import { LAPTOP, PHONE } from '../support/test'

/** Looks at a page of the story at both sizes: nothing is wider than the screen; leaves pictures. */
export async function look(page: Page, name: string, inSight?: Locator): Promise<void> {
  const own = page.viewportSize()
  for (const viewport of [LAPTOP, PHONE]) {
    await page.setViewportSize(viewport)
    await page.evaluate(() => window.scrollTo(0, 0))
    await inSight?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await expectWithinScreen(page, `${name} at ${viewport.width}`)
    await pictureOfThisSize(page, `story ${name}`)
  }
  if (own) await page.setViewportSize(own)
}

/** Looks as `look` does, and names the pictures after a story. */
export type Look = typeof look

export const lookAs =
  (story: string): Look =>
  (page, name, inSight) =>
    look(page, `${story} ${name}`, inSight)
