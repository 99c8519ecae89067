import type { BrowserContext, Page } from '@playwright/test'

const areSlow = process.env['SLOW'] === 'on'

/** How many times slower than this machine a page is. */
const SLOWER = 4
const LONGEST_WAIT_MS = 500

/**
 * With `SLOW=on` makes every browser one of a slow machine behind a line on which each question of a page takes a time of its
 * own, so that later ones overtake earlier ones. What hangs on haste, in a page or in a test, shows itself then.
 */
export async function slowDown(context: BrowserContext): Promise<void> {
  if (!areSlow) return
  // A page may be gone before it is slowed down, or before it is answered.
  context.on('page', (page) => void throttle(context, page).catch(() => undefined))
  await context.route(/\.data(\?|$)|\/healthz$/, async (route) => {
    await new Promise((done) => setTimeout(done, Math.random() * LONGEST_WAIT_MS))
    await route.continue().catch(() => undefined)
  })
}

async function throttle(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}
