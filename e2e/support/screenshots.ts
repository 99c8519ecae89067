import { join } from 'node:path'
import { errors, type Locator, type Page } from '@playwright/test'
import { LAPTOP, PHONE, test } from './test'

const folder = join(import.meta.dirname, '../screenshots')
const PATIENCE_MS = 15_000
/** Nothing is tested by a picture, and they take time: only whoever wants to look at them has them made. */
const areWanted = process.env['PICTURES'] === 'on'

/** Leaves pictures of a page at both sizes, for people to look at: from its top, or with one thing in sight. */
export async function picture(page: Page, name: string, inSight?: Locator): Promise<void> {
  if (!areWanted) return
  const before = page.viewportSize()
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const viewport of [LAPTOP, PHONE]) {
    await page.setViewportSize(viewport)
    await inSight?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await pictureOfThisSize(page, name)
  }
  if (before) await page.setViewportSize(before)
}

/**
 * Leaves a picture of a page as it is, at the size that it has. Now and then a browser that is driven
 * never answers for one: it is asked again in front and at a size that is set anew, and goes without where
 * that does not help.
 */
export async function pictureOfThisSize(page: Page, name: string): Promise<void> {
  if (!areWanted) return
  const size = page.viewportSize() ?? LAPTOP
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${size.width}x${size.height}.png`
  const path = join(folder, file)
  if (await isTaken(page, path)) return
  await page.bringToFront()
  await page.setViewportSize({ ...size, width: size.width + 1 })
  await page.setViewportSize(size)
  if (await isTaken(page, path)) return
  test.info().annotations.push({ type: 'no picture', description: file })
}

async function isTaken(page: Page, path: string): Promise<boolean> {
  try {
    await page.screenshot({ path, animations: 'disabled', timeout: PATIENCE_MS })
    return true
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false
    throw error
  }
}
