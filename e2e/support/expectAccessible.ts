import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pictureOfThisSize } from './screenshots'
import { expect, LAPTOP, PHONE } from './test'

/** A page as everybody needs it, on a laptop and on a phone: named, in order, and within the screen; leaves its pictures. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const viewport of [LAPTOP, PHONE]) {
    await page.setViewportSize(viewport)
    await expectNamed(page)
    await pictureOfThisSize(page, `page ${name}`)
    await scrollToEnd(page)
    await expect.poll(() => readBarriers(page)).toEqual([])
    await expectWithinScreen(page)
  }
}

/**
 * Nothing makes the page wider than the screen. A size that was just set is believed once the page
 * has drawn itself anew for it, which is later than the browser says it is set.
 */
export async function expectWithinScreen(page: Page, name = 'page'): Promise<void> {
  await expect
    .poll(() => readTooWide(page), { message: `${name} is within the screen` })
    .toEqual([])
}

/** One main heading, and a title that names the product. */
export async function expectNamed(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page).toHaveTitle(/Kavalaud$/)
}

/** To where nothing floats over what can be scrolled out from below it. */
const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))

/**
 * What axe finds serious or critical, one line each. It may gather its findings in the page itself,
 * since our pages have no frames of other sites, and need not describe what is in order: that is as
 * true, and takes a third of the time.
 */
async function readBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`))
}

/** The elements that make a page wider than the screen. */
function readTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120))
  })
}
