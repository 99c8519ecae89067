import type { BrowserContext } from '@playwright/test'

const areSlow = process.env['SLOW'] === 'on'

const LONGEST_ANSWER_MS = 500
const LONGEST_STEP_MS = 100

/**
 * With `SLOW=on` makes every browser one of a slow machine behind a slow line: each step of React's, and each question of a
 * page, takes a time of its own, so that later ones overtake earlier ones. What hangs on haste, in a page or in a test, shows
 * itself then.
 */
export async function slowDown(context: BrowserContext): Promise<void> {
  if (!areSlow) return
  await context.addInitScript((longest) => {
    // React's scheduler goes on by messages to itself.
    const post: (message: unknown) => void = Reflect.get(MessagePort.prototype, 'postMessage')
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      setTimeout(() => post.call(this, message), Math.random() * longest)
    }
  }, LONGEST_STEP_MS)
  await context.route(/\.data(\?|$)|\/healthz$/, async (route) => {
    await new Promise((done) => setTimeout(done, Math.random() * LONGEST_ANSWER_MS))
    // The page may be gone by then.
    await route.continue().catch(() => undefined)
  })
}
