import type { Page } from '@playwright/test'

type Point = { x: number; y: number }

/** What presses on a page, moves and lets go. */
export type Hand = {
  press: (at: Point) => Promise<void>
  move: (to: Point) => Promise<void>
  letGo: () => Promise<void>
}

export function mouseOf({ mouse }: Page): Hand {
  return {
    press: async ({ x, y }) => {
      await mouse.move(x, y)
      await mouse.down()
    },
    move: ({ x, y }) => mouse.move(x, y, { steps: 5 }),
    letGo: () => mouse.up(),
  }
}

/** A finger as the browser itself feels it, which may scroll the page instead and take the touch away. */
export async function fingerOf(page: Page): Promise<Hand> {
  const browser = await page.context().newCDPSession(page)
  let from: Point = { x: 0, y: 0 }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints })
  return {
    press: async (at) => {
      from = at
      await touch('touchStart', [at])
    },
    move: async (to) => {
      for (let step = 1; step <= 5; step += 1) {
        const part = (a: number, b: number) => a + ((b - a) * step) / 5
        await touch('touchMove', [{ x: part(from.x, to.x), y: part(from.y, to.y) }])
      }
      from = to
    },
    letGo: async () => void (await touch('touchEnd', [])),
  }
}

type Box = Point & { width: number; height: number }

/** The middle of an element that is in sight. */
export function middleOf(box: Box | null): Point {
  if (!box) throw new Error('It is out of sight.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
