import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LAPTOP, PHONE } from './test'

const folder = join(import.meta.dirname, '../screenshots')

/** Leaves pictures of a page as it is, at both sizes, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const viewport of [LAPTOP, PHONE]) {
    await page.setViewportSize(viewport)
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
