import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LAPTOP, PHONE } from './test'

const folder = join(import.meta.dirname, '../screenshots')

/** Leaves pictures of a page as it is, at both sizes, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  await page.evaluate(() => window.scrollTo(0, 0))
  for (const [size, viewport] of Object.entries({ '1366x768': LAPTOP, '360x640': PHONE })) {
    await page.setViewportSize(viewport)
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), animations: 'disabled' })
  }
  if (before) await page.setViewportSize(before)
}
