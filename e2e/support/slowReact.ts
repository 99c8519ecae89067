import type { Page } from '@playwright/test'

declare global {
  interface Window {
    heldWork: (() => void)[] | null
  }
}

/**
 * Makes a page's React one of a slow machine from its next load on: after `hold` it draws nothing but what answers a press or
 * a key itself, until `letGo`.
 */
export async function slowReact(page: Page) {
  await page.addInitScript(() => {
    // React's scheduler goes on by messages to itself.
    const post: (message: unknown) => void = Reflect.get(MessagePort.prototype, 'postMessage')
    window.heldWork = null
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      if (window.heldWork) window.heldWork.push(() => post.call(this, message))
      else post.call(this, message)
    }
  })
  return {
    hold: () => page.evaluate(() => void (window.heldWork = [])),
    letGo: () =>
      page.evaluate(() => {
        const work = window.heldWork ?? []
        window.heldWork = null
        for (const go of work) go()
      }),
  }
}

/** Waits until the router has everything that it asked for, whether the page shows it or not. */
export async function untilAnswered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { navigation, fetchers } = window.__remixRouter.state
    return navigation.state === 'idle' && fetchers.size === 0
  })
}
