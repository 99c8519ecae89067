import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { LAPTOP, PHONE } from './test'

const folder = join(import.meta.dirname, '../screenshots')

/** Leaves pictures of a page at both sizes, for people to look at: from its top, or with one thing in sight. */
export async function picture(page: Page, name: string, inSight?: Locator): Promise<void> {
  const before = page.viewportSize()
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const viewport of [LAPTOP, PHONE]) {
    await page.setViewportSize(viewport)
    await inSight?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await pictureOfThisSize(page, name)
  }
  if (before) await page.setViewportSize(before)
}

/** Leaves a picture of a page as it is, at the size that it has. */
export async function pictureOfThisSize(page: Page, name: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? LAPTOP
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${width}x${height}.png`
  await page.screenshot({ path: join(folder, file), animations: 'disabled' })
}
