import type { Locator } from '@playwright/test'
import { middleOf, type Hand } from './hands'
import { say } from './say'
import { untilAlive } from './untilAlive'

/** Takes a row by its grip, holds it over the upper or the lower half of another, and lets go. */
export async function dragTo(
  hand: Hand,
  row: Locator,
  half: 'upper' | 'lower',
  of: Locator,
): Promise<void> {
  // Nothing can be taken before, and the page goes back to where it was scrolled as it comes alive.
  await untilAlive(row.page())
  // At an edge of the window the page would scroll on under the hand.
  await of.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const grip = row.getByTitle(say('common.drag'))
  await grip.hover({ trial: true })
  await hand.press(middleOf(await grip.boundingBox()))
  const { x = 0, y = 0, height = 0 } = (await of.boundingBox()) ?? {}
  await hand.move({ x: x + 100, y: y + (half === 'upper' ? 4 : height - 4) })
  await hand.letGo()
}
