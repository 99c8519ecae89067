import type { Locator, Page } from '@playwright/test'
import { card, closeEditor, joinBoard, readCardNames, seeAs, textOf } from './pages/board'
import { MARI } from './pages/people'
import { holdPress, whoseTurn } from './pages/seminar'
import { middleOf } from './support/hands'
import { say } from './support/say'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

test.use({ demoData: 'on', sharedServer: 'double press' })

const [FIRST, SECOND] = ['Metsakurmu vald', 'Rannaoja linn'] as const

// Whoever double-clicked a step took two: begun and stopped at once, or past a municipality.
test('a step of the seminar that is double-clicked is one, and is sent once while it is on its way', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto(`${(await demo()).workshop}/seminar/host`)
  await untilAlive(anu)
  const begin = anu.getByRole('button', { name: say('seminar.begin', { municipality: FIRST }) })
  const { pressed, letGo } = await holdPress(anu)
  let sent = 0
  anu.on('request', (one) => (sent += one.method() === 'POST' ? 1 : 0))
  await begin.click()
  await pressed
  await begin.click()
  letGo()
  const pause = anu.getByRole('button', { name: say('seminar.pause') })
  await expect(pause).toBeVisible()
  expect(sent).toBe(1)

  const toSecond = anu.getByRole('button', { name: say('seminar.next', { municipality: SECOND }) })
  await doublePress(anu, toSecond, () => expect(whoseTurn(anu)).toHaveText(SECOND))
  await doublePress(anu, pause, () => expect(pause).toBeHidden())
  await expect(anu.getByRole('button', { name: say('seminar.resume') })).toBeVisible()
  await expect(whoseTurn(anu)).toHaveText(SECOND)
  await expect(anu.getByRole('alert')).toHaveCount(0)
})

test('a double-click opens a card, sets its deadline and removes one card, as a click does', async ({
  newPerson,
  server,
}) => {
  const mari = await newPerson()
  await joinBoard(mari, server.joinCode, { ...MARI, group: '1. grupp' })
  await seeAs(mari, 'list')
  const [first = '', second = '', ...rest] = await readCardNames(mari)
  const open = card(mari, second).getByRole('button', { name: say('board.openCard') })
  await doublePress(mari, open, () => expect(textOf(mari)).toBeVisible())
  const ongoing = mari.getByRole('button', { name: 'Pidev tegevus' })
  await doublePress(mari, ongoing, () => expect(ongoing).toHaveAttribute('aria-pressed', 'true'))
  await expect(ongoing).toHaveAttribute('aria-pressed', 'true')
  await closeEditor(mari)
  const remove = card(mari, first).getByRole('button', { name: say('board.removeCard') })
  await doublePress(mari, remove, () => expect(card(mari, first)).toHaveCount(0))
  expect(await readCardNames(mari)).toEqual([second, ...rest])
})

test('a double-click on the button of a row moves or removes that one alone', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto(`${(await demo()).workshop}/agenda`)
  await untilAlive(anu)
  const titles = anu.getByLabel(say('workshop.itemTitle'))
  const read = () => titles.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  const [one = '', two = '', ...rest] = await read()
  const down = anu.getByRole('button', { name: say('workshop.itemDown', { n: 1 }) })
  await doublePress(anu, down, () => expect.poll(read).toEqual([two, one, ...rest]))
  const remove = anu.getByRole('button', { name: say('workshop.removeItem', { n: 1 }) })
  await doublePress(anu, remove, () => expect(titles).toHaveCount(rest.length + 1))
  expect(await read()).toEqual([one, ...rest])
})

/** A double-click between whose presses the page has answered the first one. */
async function doublePress(
  page: Page,
  button: Locator,
  answered: () => Promise<void>,
): Promise<void> {
  await button.scrollIntoViewIfNeeded()
  const { x, y } = middleOf(await button.boundingBox())
  await page.mouse.click(x, y)
  await answered()
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
}
