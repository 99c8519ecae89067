import type { Page } from '@playwright/test'
import {
  card,
  cardOnCanvas,
  closeEditor,
  findBarePoint,
  joinBoard,
  seeAs,
  textOf,
} from './pages/board'
import { MARI, OLEG } from './pages/people'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('a card is added by the N key as soon as one has joined and while that is on, and another where Mari presses twice', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = await Promise.all([newPerson(), newPerson()])
  await joinBoard(oleg, server.joinCode, { ...OLEG, group: '3. grupp' })
  await joinBoard(mari, server.joinCode, { ...MARI, group: '3. grupp' })
  await expect(mari.getByRole('heading', { level: 1 })).toBeFocused()
  await mari.keyboard.press('n')
  await textOf(mari).fill('Klahviga tehtud sedel')
  await closeEditor(mari)

  const made = cardOnCanvas(mari, 'Klahviga tehtud')
  await expect(made).toBeVisible()
  const cards = await mari.locator('.react-flow__node').count()
  await turnLetterKey(mari, 'off')
  await mari.keyboard.press('n')
  await mari.reload()
  await expect(made).toBeVisible()
  await mari.keyboard.press('n')
  await turnLetterKey(mari, 'on')
  await mari.keyboard.press('n')
  await textOf(mari).fill('Jälle klahviga')
  await closeEditor(mari)
  await expect(mari.locator('.react-flow__node')).toHaveCount(cards + 1)

  const point = await findBarePoint(mari)
  await mari.mouse.dblclick(point.x, point.y)
  await textOf(mari).fill('Topeltvajutusega tehtud sedel')
  const [x = 0, y = 0] = Object.values((await cardOnCanvas(mari, 'Topelt').boundingBox()) ?? {})
  expect(Math.abs(x - point.x)).toBeLessThan(300)
  expect(Math.abs(y - point.y)).toBeLessThan(300)
  await expect(mari.getByRole('article')).toHaveCount(0)
  await seeAs(oleg, 'list')
  await expect(card(oleg, 'Topeltvajutusega')).toBeVisible()
  await expect(card(oleg, 'Klahviga tehtud')).toBeVisible()
})

test('on a Mac, what names a key names it as that machine does', async ({ newPerson, server }) => {
  const mari = await newPerson({
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
  })
  await joinBoard(mari, server.joinCode, { ...MARI, group: '2. grupp' })
  for (const [step, keys] of [
    ['undoMine', 'Cmd+Z'],
    ['redoMine', 'Cmd+Y'],
  ] as const) {
    const button = mari.getByRole('button', { name: say(`board.${step}`) })
    await expect(button).toHaveAccessibleName(`${say(`board.${step}`)} (${keys})`)
    await expect(button).toHaveAttribute('title', `${say(`board.${step}`)} (${keys})`)
  }
  await mari.getByRole('button', { name: say('keys.title') }).click()
  await expect(mari.getByRole('dialog')).not.toContainText('Ctrl')
})

/** Says by keyboard what the letter N is to do on this device; the focus is on the board again after that. */
async function turnLetterKey(page: Page, to: 'on' | 'off'): Promise<void> {
  const opener = page.getByRole('button', { name: say('keys.title') })
  await opener.press('Enter')
  const letter = page.getByRole('dialog').getByRole('checkbox', { name: say('keys.letter') })
  await expect(letter).toBeChecked({ checked: to === 'off' })
  const line = page.getByRole('listitem').filter({ hasText: say('board.tipNew') })
  await expect(line).toHaveCount(to === 'off' ? 1 : 0)
  await letter.press('Space')
  await expect(line).toHaveCount(to === 'on' ? 1 : 0)
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
}
