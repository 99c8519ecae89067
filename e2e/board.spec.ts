import type { Locator } from '@playwright/test'
import {
  card,
  cardOnCanvas,
  expectSaved,
  findBarePoint,
  joinBoard,
  openCard,
  placeOf,
  presence,
  readCardNames,
  seeAs,
  textOf,
  writeCard,
} from './pages/board'
import { MARI, OLEG } from './pages/people'
import { tabTo } from './support/keyboard'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test, type NewPerson } from './support/test'

test.use({ demoData: 'on' })

test('a card that Mari drags moves before Oleg’s eyes, and stays where she let it go', async ({
  newPerson,
  server,
}) => {
  const { mari, oleg } = await together(newPerson, server.joinCode, '1. grupp')
  await Promise.all([seeAs(mari, 'canvas'), seeAs(oleg, 'canvas')])
  const [hers, his] = [mari, oleg].map((page) => cardOnCanvas(page, 'poole lehekülje'))
  if (!hers || !his) throw new Error('no card')
  const before = await placeOf(his)
  const box = await hers.boundingBox()
  if (!box) throw new Error('The card is out of sight.')
  await mari.mouse.move(box.x + 40, box.y + 12)
  await mari.mouse.down()
  await mari.mouse.move(box.x + 90, box.y + 90, { steps: 5 })
  await expect.poll(() => placeOf(his)).not.toBe(before)
  await mari.mouse.move(box.x + 20, box.y + 110, { steps: 5 })
  await mari.mouse.up()
  const after = await placeOf(hers)
  expect(after).not.toBe(before)
  await expect.poll(() => placeOf(his)).toBe(after)
  await expectSaved(mari)
  await mari.reload()
  await expect.poll(() => placeOf(cardOnCanvas(mari, 'poole lehekülje'))).toBe(after)
})

test('whoever presses twice for a new card gets one', async ({ newPerson, server }) => {
  const { mari } = await together(newPerson, server.joinCode, '2. grupp')
  await seeAs(mari, 'list')
  const before = await mari.getByRole('article').count()
  await mari.getByRole('button', { name: say('board.addCard') }).dblclick()
  await textOf(mari).fill('Üks mõte ühele sedelile')
  await expectSaved(mari)
  await expect(mari.getByRole('article')).toHaveCount(before + 1)
})

test('everybody sees who else is there, and where they point', async ({ newPerson, server }) => {
  const { mari, oleg } = await together(newPerson, server.joinCode, '2. grupp')
  await expect(presence(oleg)).toContainText('Mari')
  await expect(presence(mari)).toContainText('Oleg')
  await Promise.all([seeAs(mari, 'canvas'), seeAs(oleg, 'canvas')])
  const point = await findBarePoint(mari)
  await mari.mouse.move(point.x, point.y)
  const pointer = oleg.locator('.remote-pointer').filter({ hasText: 'Mari' })
  await expect(pointer).toBeVisible()
  await picture(oleg, 'board pointers')
  await mari.close()
  await expect(pointer).toBeHidden()
  await expect(presence(oleg)).not.toContainText('Mari')
})

test('Mari takes back her own words, never Oleg’s', async ({ newPerson, server }) => {
  const { mari, oleg } = await together(newPerson, server.joinCode, '3. grupp')
  await Promise.all([seeAs(mari, 'list'), seeAs(oleg, 'list')])
  const saying = (name: RegExp) => oleg.getByRole('article', { name })
  await writeCard(mari, 'Marilt ')
  await openCard(oleg, 'Marilt')
  await textOf(oleg).press('Control+End')
  await textOf(oleg).pressSequentially('Olegilt ')
  await expect(textOf(mari)).toContainText('Olegilt')
  // His caret follows his words, and a text that is drawn anew at that moment forgets where hers was going.
  await expect(textOf(mari)).toContainText(/Olegilt\s\W*Oleg/)
  await textOf(mari).press('Control+End')
  await textOf(mari).pressSequentially('veel')
  await undoUntilGone(textOf(mari), 'v')
  await expect(saying(/^Marilt Olegilt\s*$/)).toBeVisible()
  await undoUntilGone(textOf(mari), 'M')
  await expect(saying(/^\s*Olegilt\s*$/)).toBeVisible()
  await mari.getByRole('button', { name: say('board.undoMine') }).click()
  await expect(mari.getByRole('article', { name: /^\s*Olegilt\s*$/ })).toBeVisible()
  const redo = mari.getByRole('button', { name: say('board.redoMine') })
  while ((await redo.getAttribute('aria-disabled')) !== 'true') await redo.click()
  await expect(saying(/^Marilt Olegilt veel$/)).toBeVisible()
})

test('a card that is deleted comes back by keyboard, for as long as it is offered', async ({
  newPerson,
  server,
}) => {
  const { mari, oleg } = await together(newPerson, server.joinCode, '2. grupp')
  await Promise.all([seeAs(mari, 'canvas'), seeAs(oleg, 'list')])
  await cardOnCanvas(mari, 'kontaktisiku').focus()
  await mari.keyboard.press('Delete')
  await expect(mari.getByText(say('board.removed', { count: 1 }))).toBeVisible()
  await expect(card(oleg, 'kontaktisiku')).toBeHidden()
  await picture(mari, 'board removed')
  await tabTo(mari, mari.getByRole('button', { name: say('term.undo') }))
  await mari.keyboard.press('Enter')
  await expect(card(oleg, 'kontaktisiku')).toBeVisible()
  await expect(mari.getByText(say('board.removed', { count: 1 }))).toBeHidden()

  await oleg.clock.install()
  await card(oleg, 'kontaktisiku')
    .getByRole('button', { name: say('board.removeCard') })
    .press('Enter')
  const offer = oleg.getByText(say('board.removed', { count: 1 }))
  await expect(offer).toBeVisible()
  await oleg.clock.fastForward(8000)
  await expect(offer).toBeVisible()
  await oleg.clock.fastForward(2500)
  await expect(offer).toBeHidden()
  await expect(cardOnCanvas(mari, 'kontaktisiku')).toBeHidden()
  await oleg.keyboard.press('Control+z')
  await expect(cardOnCanvas(mari, 'kontaktisiku')).toBeVisible()
})

test('the order of the list is changed by its buttons, for everybody', async ({
  newPerson,
  server,
}) => {
  const { mari, oleg } = await together(newPerson, server.joinCode, '1. grupp')
  await Promise.all([seeAs(mari, 'list'), seeAs(oleg, 'list')])
  const [first = '', second = '', ...rest] = await readCardNames(mari)
  await card(mari, second)
    .getByRole('button', { name: say('board.moveUp') })
    .click()
  await expect.poll(() => readCardNames(oleg)).toEqual([second, first, ...rest])
  await card(mari, second)
    .getByRole('button', { name: say('board.moveDown') })
    .press('Enter')
  await expect.poll(() => readCardNames(oleg)).toEqual([first, second, ...rest])
})

test('a deadline is one tap, or any words, and says how it was understood', async ({
  newPerson,
  server,
}) => {
  const { mari, oleg } = await together(newPerson, server.joinCode, '3. grupp')
  await Promise.all([seeAs(mari, 'list'), seeAs(oleg, 'list')])
  await writeCard(mari, 'Sedel mitme tähtajaga')
  const field = mari.getByRole('textbox', { name: say('board.deadline') })
  const tap = (name: string | RegExp) => mari.getByRole('button', { name }).click()
  const expectDeadline = async (raw: string, reading: string) => {
    await expect(field).toHaveValue(raw)
    await expect(mari.getByRole('status').filter({ hasText: reading })).toBeVisible()
    await expect(card(oleg, 'mitme tähtajaga')).toContainText(raw)
  }
  await tap('pidev tegevus')
  await expectDeadline('pidev tegevus', say('deadlineReading.ongoing'))
  await tap('kord kuus')
  await expectDeadline('kord kuus', say('deadlineReading.everyMonth'))
  await tap('kord aastas')
  await expectDeadline('kord aastas', say('deadlineReading.everyYear'))
  await tap(say('board.aYear'))
  await mari
    .getByRole('group', { name: say('board.chooseYear') })
    .getByRole('button')
    .nth(1)
    .click()
  const nextYear = String(new Date().getFullYear() + 1)
  await expectDeadline(nextYear, nextYear)
  await tap(say('board.aDate'))
  await mari.getByLabel(say('board.chooseDate')).fill('2027-10-01')
  await expectDeadline('01.10.2027', '1. oktoober 2027')
  await field.fill('2026–2028')
  await expectDeadline('2026–2028', '2026 kuni 2028')
  await field.fill('kui jõuame')
  await expectDeadline('kui jõuame', say('deadlineReading.text'))
})

test('parties become tokens: typed, suggested, made the lead, and taken away', async ({
  newPerson,
  server,
}) => {
  const { mari, oleg } = await together(newPerson, server.joinCode, '1. grupp')
  await Promise.all([seeAs(mari, 'list'), seeAs(oleg, 'list')])
  await writeCard(mari, 'Sedel osapooltega')
  const field = mari.getByRole('combobox', { name: say('board.parties') })
  const tokens = mari
    .getByRole('region', { name: say('board.editor') })
    .getByRole('list', { name: say('board.parties') })
    .getByRole('listitem')
  await field.fill('rahvamaja, raamatukogu')
  await field.press('Enter')
  await expect(tokens).toHaveCount(2)
  await field.pressSequentially('finants')
  await mari.getByRole('option', { name: /finantsjuht/i }).click()
  await expect(tokens).toHaveCount(3)
  await picture(mari, 'board card with parties')
  await tokens
    .last()
    .getByRole('button', { name: say('board.makeLead', { name: '' }) })
    .click()
  await expect(tokens.first()).toContainText(/finantsjuht/i)
  await expect(tokens.first()).toContainText(say('term.leadResponsible'))
  await mari.getByRole('button', { name: say('board.removeParty', { name: 'rahvamaja' }) }).click()
  await expect(tokens).toHaveCount(2)
  await expect(card(oleg, 'Sedel osapooltega')).not.toContainText('rahvamaja')
  await expect(card(oleg, 'Sedel osapooltega')).toContainText('raamatukogu')
})

/** Mari and Oleg, each with an own browser, on the board of one group. */
async function together(newPerson: NewPerson, code: string, group: string) {
  const [mari, oleg] = await Promise.all([newPerson(), newPerson()])
  await Promise.all([
    joinBoard(mari, code, { ...MARI, group }),
    joinBoard(oleg, code, { ...OLEG, group }),
  ])
  return { mari, oleg }
}

/**
 * Takes one's own words back step by step until a letter that only they have is gone; how many steps they were
 * depends on how quickly they were typed.
 */
async function undoUntilGone(text: Locator, letter: string): Promise<void> {
  while ((await text.innerText()).includes(letter)) await text.press('Control+z')
}
