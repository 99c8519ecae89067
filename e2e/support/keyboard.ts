import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

const MOST_PRESSES = 60

/** Presses Tab until something has the focus, and sees that the eye can tell. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      expect(await hasRing(wanted)).toBe(true)
      return
    }
  }
  throw new Error(`Tab does not reach ${String(wanted)}.`)
}

/** Whether the focus is drawn: around the element, or around what it stands in. */
function hasRing(focused: Locator): Promise<boolean> {
  return focused.evaluate((element) => {
    const near = [element, element.closest('label'), element.parentElement, element.closest('div')]
    return near.some((one) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
  })
}
