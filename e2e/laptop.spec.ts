import type { Locator } from '@playwright/test'
import { say } from './support/say'
import { expect, LAPTOP, test } from './support/test'

test.use({ demoData: 'on' })

// It only looks, so the order is all the same.
test.describe.configure({ mode: 'parallel' })

test('a long word of an office stands whole in the tables of plans on a laptop', async ({
  newPerson,
  demo,
}) => {
  const { plans, publicPlan } = await demo()
  const anu = await newPerson({ kept: true, calm: true, facilitator: true })
  await anu.setViewportSize(LAPTOP)
  for (const [path, word] of [
    [plans[0] ?? '', 'kommunikatsioonispetsialist'],
    [publicPlan, 'kommunikatsioonispetsialistid'],
  ] as const) {
    await anu.goto(path)
    expect(await linesOf(anu.getByRole('cell').getByText(word).first(), word)).toBe(1)
  }
})

test('buttons that stand in every row are told apart by their names', async ({
  newPerson,
  demo,
}) => {
  const { workshop } = await demo()
  const anu = await newPerson({ kept: true, calm: true, facilitator: true })
  for (const path of ['/accounts', '/projects/new', `${workshop}/reminders`]) {
    await anu.goto(path)
    const main = anu.getByRole('main')
    await main.evaluate((all) =>
      all.querySelectorAll('details').forEach((one) => (one.open = true)),
    )
    const names = [...(await main.ariaSnapshot()).matchAll(/- '?button "(.*)"/gu)].map(
      ([, name]) => name,
    )
    expect(names.length).toBeGreaterThan(2)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
})

test('whoever goes on by Tab at 200 % sees where they are', async ({ newPerson, demo }) => {
  const { homework } = await demo()
  const anu = await newPerson({ kept: true, calm: true, facilitator: true })
  await anu.setViewportSize({ width: LAPTOP.width / 2, height: LAPTOP.height / 2 })
  await anu.goto(homework[0] ?? '')
  const buttons = anu.getByRole('button', { name: say('board.removeCard') })
  await expect(buttons.first()).toBeVisible()
  const isAtLast = () => buttons.last().evaluate((last) => last === document.activeElement)
  for (let presses = 0; !(await isAtLast()); presses += 1) {
    expect(presses).toBeLessThan(80)
    await anu.keyboard.press('Tab')
    expect(await anu.evaluate(readCover)).toBe(null)
  }
})

/** What lies over the middle of what has the focus; null where it can be seen. */
function readCover(): string | null {
  const { activeElement: focused } = document
  if (!focused) return null
  const { left, top, width, height } = focused.getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + height / 2)
  if (!seen || focused.contains(seen) || seen.contains(focused)) return null
  return `${seen.outerHTML.slice(0, 80)} over ${focused.outerHTML.slice(0, 80)}`
}

/** Over how many lines a word within an element is broken. */
function linesOf(element: Locator, word: string): Promise<number> {
  return element.evaluate((node, sought) => {
    const text = [...node.childNodes].find(({ textContent }) => textContent?.includes(sought))
    if (!text) throw new Error(`no ${sought}`)
    const from = text.textContent?.indexOf(sought) ?? 0
    const range = document.createRange()
    range.setStart(text, from)
    range.setEnd(text, from + sought.length)
    return new Set([...range.getClientRects()].map(({ top }) => top)).size
  }, word)
}
