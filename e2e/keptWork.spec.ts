import {
  card,
  cardOnCanvas,
  closeEditor,
  expectSaved,
  findBarePoint,
  joinBoard,
  openCard,
  seeAs,
  status,
  textOf,
  writeCard,
} from './pages/board'
import { draftsStatus, openHomework } from './pages/homework'
import { MARI, OLEG } from './pages/people'
import { routeLive } from './support/routeLive'
import { say } from './support/say'
import { picture, pictureOfThisSize } from './support/screenshots'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('what Mari writes without a connection outlives the closed tab', async ({
  newPerson,
  server,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  const [mari, oleg] = [await newPerson({ phone: true }), await newPerson()]
  await joinBoard(mari, server.joinCode, { ...MARI, group: '1. grupp' })
  await joinBoard(oleg, server.joinCode, { ...OLEG, group: '1. grupp' })
  await seeAs(oleg, 'list')
  const board = mari.url()
  const device = mari.context()
  await device.setOffline(true)
  await expect(status(mari)).toHaveText(say('board.offline'), { ignoreCase: true })
  await writeCard(mari, 'Kirjutatud rongis ilma ühenduseta')
  await expect(status(mari)).toHaveText(/muudatust? on alles selles seadmes/)
  await expect(status(mari)).toBeInViewport()
  await pictureOfThisSize(mari, 'card written without a connection')
  await closeEditor(mari)
  await expect(card(mari, 'Kirjutatud rongis')).toBeInViewport()
  await expect(status(mari)).toHaveText(/muudatust? on alles selles seadmes/)
  await expect(status(mari)).toBeInViewport()
  await mari.close()

  const live = await routeLive(device)
  live.cut()
  await device.setOffline(false)
  const later = await device.newPage()
  await later.goto(board)
  await expect(card(later, 'Kirjutatud rongis')).toBeVisible()
  await expect(status(later)).toHaveText(/muudatust? on alles selles seadmes/)
  await expect(card(oleg, 'Kirjutatud rongis')).toHaveCount(0)
  live.mend()
  await expectSaved(later)
  await expect(card(oleg, 'Kirjutatud rongis')).toBeVisible()
})

test('what Mari wrote without a connection in a card that Oleg has deleted meanwhile is told, and comes back', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = [await newPerson({ phone: true }), await newPerson()]
  const live = await routeLive(mari.context())
  await joinBoard(mari, server.joinCode, { ...MARI, group: '3. grupp' })
  await joinBoard(oleg, server.joinCode, { ...OLEG, group: '3. grupp' })
  for (const page of [mari, oleg]) await seeAs(page, 'list')
  await writeCard(mari, 'Pooleli mõte')
  await closeEditor(mari)
  await expectSaved(mari)
  live.cut()
  await expect(status(mari)).toHaveText(say('board.offline'), { ignoreCase: true })
  await openCard(mari, 'Pooleli mõte')
  await textOf(mari).press('Control+End')
  await mari.keyboard.type(' sai rongis valmis')
  await closeEditor(mari)
  await card(oleg, 'Pooleli mõte')
    .getByRole('button', { name: say('board.removeCard') })
    .click()
  await expect(card(oleg, 'Pooleli mõte')).toHaveCount(0)

  live.mend()
  await expect(mari.getByText(say('board.removedByOther', { count: 1 }))).toBeVisible()
  await expectSaved(mari)
  await pictureOfThisSize(mari, 'card deleted while it was written in')
  await mari.getByRole('button', { name: say('board.bringBack') }).click()
  for (const page of [mari, oleg]) await expect(card(page, 'sai rongis valmis')).toBeVisible()
  await expectSaved(mari)

  live.cut()
  await openCard(mari, 'sai rongis valmis')
  await textOf(mari).press('Control+End')
  await mari.keyboard.type(' ja jäi sahtlisse')
  await closeEditor(mari)
  await expect(status(mari)).toHaveText(/muudatust? on alles selles seadmes/)
  const board = mari.url()
  await mari.close()
  await card(oleg, 'sai rongis valmis')
    .getByRole('button', { name: say('board.removeCard') })
    .click()
  live.mend()
  const later = await mari.context().newPage()
  await later.goto(board)
  await expect(later.getByText(say('board.removedByOther', { count: 1 }))).toBeVisible()
  await later.getByRole('button', { name: say('board.bringBack') }).click()
  for (const page of [later, oleg]) await expect(card(page, 'jäi sahtlisse')).toBeVisible()
})

test('drafts of a homework that Mari finishes on the train outlive the closed tab', async ({
  newPerson,
  server,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  const [mari, oleg] = [await newPerson({ phone: true }), await newPerson()]
  await joinBoard(mari, server.joinCode, { ...OLEG, name: 'Mari', group: '1. grupp' })
  await joinBoard(oleg, server.joinCode, { ...OLEG, group: '1. grupp' })
  for (const page of [mari, oleg]) await openHomework(page)
  const homework = mari.url()
  const device = mari.context()
  await device.setOffline(true)
  await expect(draftsStatus(mari)).toHaveText(say('board.offline'), { ignoreCase: true })
  await mari
    .getByRole('article')
    .first()
    .getByRole('button', { name: say('board.openCard') })
    .click()
  await textOf(mari).press('Control+End')
  await textOf(mari).pressSequentially(' Täiendatud rongis.')
  await mari.getByLabel(say('board.target'), { exact: true }).fill('kümme külastajat päevas')
  await closeEditor(mari)
  await writeCard(mari, 'Rongis tuli veel üks mõte')
  await closeEditor(mari)
  await seeAs(mari, 'canvas')
  await expect(cardOnCanvas(mari, 'Rongis tuli veel üks mõte')).toBeVisible()
  await expect(draftsStatus(mari)).toHaveText(/muudatust on alles selles seadmes/)
  await mari.close()

  const live = await routeLive(device)
  live.cut()
  await device.setOffline(false)
  const later = await device.newPage()
  await later.goto(homework)
  await seeAs(later, 'list')
  await expect(card(later, 'Täiendatud rongis')).toContainText('kümme külastajat päevas')
  await expect(card(later, 'Rongis tuli veel üks mõte')).toBeVisible()
  await expect(draftsStatus(later)).toHaveText(/muudatust on alles selles seadmes/)
  await expect(oleg.getByText(/rongis/i)).toHaveCount(0)
  live.mend()
  await expect(draftsStatus(later)).toHaveText(/salvestatud/i)
  await expect(card(oleg, 'Täiendatud rongis')).toContainText('kümme külastajat päevas')
  await expect(card(oleg, 'Rongis tuli veel üks mõte')).toBeVisible()
})

test('a frozen workshop can be read, says so, and loses nothing', async ({
  newPerson,
  server,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  const { workshop } = await demo()
  const anu = await newPerson({ facilitator: true })
  const [mari, liis] = [await newPerson(), await newPerson({ phone: true })]
  await joinBoard(mari, server.joinCode, { ...MARI, group: '2. grupp' })
  await joinBoard(liis, server.joinCode, { ...OLEG, name: 'Liis', group: '2. grupp' })
  await seeAs(mari, 'list')
  await writeCard(mari, 'Kirjutatud enne lõppu')
  await expectSaved(mari)
  await liis.context().setOffline(true)
  await expect(status(liis)).toHaveText(say('board.offline'), { ignoreCase: true })
  await writeCard(liis, 'Kirjutatud väljas, kui teised lõpetasid')
  await closeEditor(liis)

  await anu.goto(workshop)
  await anu.getByRole('button', { name: say('workshop.setFrozen') }).click()
  await expect(anu.getByText(say('workshop.whatFrozen'))).toBeVisible()
  await expect(mari.getByText(say('board.readOnlyFrozen'))).toBeVisible()
  await expect(mari.getByRole('button', { name: say('board.addCard') })).toHaveCount(0)
  await expect(textOf(mari)).toHaveCount(0)
  await expect(card(mari, 'Kirjutatud enne lõppu')).toBeVisible()
  await picture(mari, 'board frozen')

  await liis.context().setOffline(false)
  await expect(liis.getByText(/jäi salvestamata/)).toBeVisible()
  await expect(card(liis, 'Kirjutatud väljas')).toBeVisible()
  await expect(card(mari, 'Kirjutatud väljas')).toHaveCount(0)
  await picture(liis, 'board frozen with work left')

  await anu.getByRole('button', { name: say('workshop.setOpen'), exact: true }).click()
  await expect(anu.getByText(say('workshop.whatOpen'))).toBeVisible()
  await expectSaved(liis)
  await expect(card(mari, 'Kirjutatud väljas')).toBeVisible()
  await writeCard(mari, 'Kirjutatud pärast jätkamist')
  await expect(card(liis, 'pärast jätkamist')).toBeVisible()
})

test('another group’s board can be read, and not written on', async ({
  newPerson,
  server,
  demo,
}) => {
  const [, second = ''] = (await demo()).boards
  const mari = await newPerson()
  await joinBoard(mari, server.joinCode, { ...MARI, group: '1. grupp' })
  await mari.goto(second)
  await expect(mari.getByText(say('board.readOnlyOthers'))).toBeVisible()
  await expect(
    status(mari)
      .or(mari.getByText(say('board.readingOnly')))
      .first(),
  ).toBeVisible()
  await seeAs(mari, 'list')
  await expect(card(mari, 'kontaktisiku')).toBeVisible()
  for (const text of ['addCard', 'openCard', 'removeCard', 'moveUp'] as const) {
    await expect(mari.getByRole('button', { name: say(`board.${text}`), exact: true })).toHaveCount(
      0,
    )
  }
  await expect(mari.getByRole('button', { name: say('board.undoMine') })).toHaveCount(0)
  await mari.keyboard.press('n')
  await seeAs(mari, 'canvas')
  const cards = await mari.locator('.react-flow__node').count()
  const { x, y } = await findBarePoint(mari)
  await mari.mouse.dblclick(x, y)
  await cardOnCanvas(mari, 'kontaktisiku').dblclick()
  await mari.keyboard.press('Delete')
  await expect(textOf(mari)).toHaveCount(0)
  await expect(mari.locator('.react-flow__node')).toHaveCount(cards)
  await picture(mari, 'board of another group')
})
