import type { Page } from '@playwright/test'

/**
 * Waits until a page that has loaded has come alive, for what its scripts do that a plain form does
 * not do as well. It remembers what is pressed early only until then.
 */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => window.earlyPress === undefined)
}
