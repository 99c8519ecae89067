import type { Page } from '@playwright/test'
import { expectWithinScreen } from './expectAccessible'
import { expect } from './test'

/** As wide as A4 between the margins of the print. */
const PAPER = { width: 703, height: 994 }

/** Lays a page out as its print. */
export async function layOnPaper(page: Page): Promise<void> {
  await page.setViewportSize(PAPER)
  await page.emulateMedia({ media: 'print' })
}

/** On the paper of the page nothing is cut off, and what only leads on is not there. */
export async function expectOnPaper(page: Page): Promise<void> {
  await expectWithinScreen(page)
  await expect.poll(() => readCut(page)).toEqual([])
  for (const nav of await page.getByRole('navigation', { includeHidden: true }).all()) {
    await expect(nav).toBeHidden()
  }
}

/** The elements whose text is cut off. */
const readCut = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('h1, h2, h3, p, td, th, dt, dd')]
      .filter((one) => one.checkVisibility() && !one.closest('.sr, .sr-only'))
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 120)),
  )
