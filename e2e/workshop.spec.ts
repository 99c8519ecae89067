import { card, expectSaved, joinBoard, seeAs } from './pages/board'
import { MARI } from './pages/people'
import { copyWorkshop, group, setState, showBig } from './pages/workshop'
import { tabTo } from './support/keyboard'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

const AGENDA = `Parkida saab kooli taga
Telefonid palun vaikseks

Päevakava
13:15 Kogunemine ja kohv
13.30–13.50 Kaks lühikest lugu
kell 14 Grupitöö
15:20 Paus
15:35 Gruppide esitlused`

test('a workshop is made of a pasted agenda that is corrected in its place', async ({
  newPerson,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto('/workshops/new')
  await anu.getByLabel(say('workshop.title')).fill('Külade päev')
  await anu.getByLabel(say('workshop.date')).fill('2027-03-04')
  await anu.getByLabel(say('workshop.municipalities')).fill('Metsakurmu vald\nRannaoja linn')
  await anu.getByLabel(say('workshop.pasteLabel')).fill(AGENDA)
  await anu.getByRole('button', { name: say('workshop.read') }).click()
  await expect(anu.getByText(say('workshop.readItems', { count: 5 }))).toBeVisible()
  await anu.getByText(say('workshop.leftOver', { count: 2 })).click()
  await expect(anu.getByText('Parkida saab kooli taga')).toBeVisible()
  await expect(anu.getByText('Telefonid palun vaikseks')).toBeVisible()
  const third = anu.getByRole('listitem').filter({ hasText: say('workshop.item', { n: 3 }) })
  await expect(third.getByLabel(say('workshop.start'))).toHaveValue('14:00')
  await expect(third.getByLabel(say('workshop.kind'))).toHaveValue('groupWork')
  await third.getByLabel(say('workshop.itemTitle')).fill('Grupitöö viies ringis')
  await third.getByLabel(say('workshop.start')).fill('14:05')
  await anu.getByRole('button', { name: say('workshop.removeItem', { n: 4 }) }).click()
  await picture(anu, 'workshop agenda corrected', third)
  await anu.getByRole('button', { name: say('workshop.create') }).click()
  await expect(anu.getByRole('heading', { level: 1, name: 'Külade päev' })).toBeInViewport()
  const agenda = anu.getByRole('listitem').filter({ has: anu.locator('time') })
  await expect(agenda).toContainText([
    /13:15–13:30.*Kogunemine ja kohv/,
    /13:30–13:50.*Kaks lühikest lugu/,
    /14:05–15:35.*Grupitöö viies ringis/,
    /15:35.*Gruppide esitlused/,
  ])
  await expect(anu.getByText(say('workshop.noMembers'))).toHaveCount(3)
})

test('a copy has the agenda and the groups, but nobody and no cards; whoever does not choose is shared out evenly', async ({
  newPerson,
  demo,
}) => {
  const { workshop } = await demo()
  const anu = await newPerson({ facilitator: true })
  const code = await copyWorkshop(anu, workshop, 'Sama päev mujal')
  await expect(anu.getByText('Kolm lugu naabritelt')).toBeVisible()
  await expect(anu.getByText(say('workshop.noMembers'))).toHaveCount(3)
  const copy = anu.url()
  await group(anu, '1. grupp').getByRole('link').click()
  await expectSaved(anu)
  await expect(anu.getByText(say('board.emptyTitle'))).toBeVisible()
  await anu.goto(copy)
  for (const name of ['Mari', 'Jaan', 'Liis']) {
    const person = await newPerson()
    await person.goto(`/join/${code}`)
    await person.getByLabel(say('join.name')).fill(name)
    await person
      .getByLabel(say('join.municipality'), { exact: true })
      .selectOption({ label: 'Muu' })
    await person.getByLabel(say('join.otherName')).fill('Külaselts')
    await expect(person.getByRole('radio', { name: say('join.even') })).toBeChecked()
    await person.getByRole('button', { name: say('join.submit') }).click()
    await expectSaved(person)
  }
  for (const name of ['1. grupp', '2. grupp', '3. grupp']) {
    await expect(group(anu, name)).toContainText(/Mari|Jaan|Liis/)
  }
})

test('a wrong code and a closed workshop are told apart, and the code can be corrected', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/status of 404|status of 409|status of 403/)
  const anu = await newPerson({ facilitator: true })
  const code = await copyWorkshop(anu, (await demo()).workshop, 'Suletud uksega')
  await setState(anu, 'Closed')
  await expect(anu.getByText(say('workshop.joinClosed'))).toBeVisible()
  const mari = await newPerson({ phone: true })
  await mari.goto('/')
  await mari.getByLabel(say('join.code')).fill('aaaaaa')
  await mari.getByRole('button', { name: say('join.go') }).click()
  await expect(mari.getByText(say('refusal.codeUnknown'))).toBeVisible()
  await expect(mari.getByLabel(say('join.code'))).toHaveValue('aaaaaa')
  await picture(mari, 'join unknown code')
  await mari.getByLabel(say('join.code')).fill(code.toLowerCase())
  await mari.getByRole('button', { name: say('join.go') }).click()
  const closed = say('refusal.codeClosed', { title: 'Suletud uksega' })
  await expect(mari.getByText(closed)).toBeVisible()
  await picture(mari, 'join closed')
  await setState(anu, 'Open')
  await mari.goto(`/join/${code}`)
  await expect(mari.getByRole('button', { name: say('join.submit') })).toBeVisible()
})

test('whoever comes back on the same device is the same participant', async ({
  newPerson,
  server,
  demo,
}) => {
  const mari = await newPerson({ phone: true })
  await joinBoard(mari, server.joinCode, { ...MARI, name: 'Mari Tagasi', group: '2. grupp' })
  const board = mari.url()
  await mari.goto('/')
  await mari
    .getByRole('main')
    .getByRole('link', { name: /näidis/ })
    .click()
  await expect(mari).toHaveURL(board)
  await mari.goto(`/join/${server.joinCode}`)
  await expect(mari).toHaveURL(board)
  await mari.goto((await demo()).workshop)
  await expect(mari.getByText(say('workshop.hello', { name: 'Mari Tagasi' }))).toBeVisible()
  await expect(group(mari, '2. grupp').getByText('Mari Tagasi')).toHaveCount(1)
})

test('the join link is there as a picture to scan, small and big', async ({ newPerson, demo }) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto((await demo()).workshop)
  const image = anu.getByRole('img', { name: say('workshop.qrAlt') })
  const readWidth = () => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)
  await expect.poll(readWidth).toBeGreaterThan(0)
  const answer = await anu.request.get((await image.getAttribute('src')) ?? '')
  expect(answer.headers()['content-type']).toContain('image/svg+xml')
  await showBig(anu)
  const big = anu.getByRole('dialog').getByRole('img', { name: say('workshop.qrAlt') })
  await expect.poll(async () => (await big.boundingBox())?.width ?? 0).toBeGreaterThan(300)
  await anu.keyboard.press('Escape')
  await expect(anu.getByRole('dialog')).toHaveCount(0)
  await expect(anu.getByRole('button', { name: say('workshop.showBig') })).toBeFocused()
})

test('a change of the language keeps what a page is shown with', async ({ newPerson, demo }) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto(`${(await demo()).plans[0] ?? ''}?add=somewhere`)
  await anu.getByRole('button', { name: 'English' }).click()
  await expect(anu.locator('html')).toHaveAttribute('lang', 'en')
  await expect(anu).toHaveURL(/\?add=somewhere$/)
})

test('everything from the code to the deadline is done by keyboard alone', async ({
  newPerson,
  server,
}) => {
  const mari = await newPerson()
  const oleg = await newPerson()
  await joinBoard(oleg, server.joinCode, { ...MARI, name: 'Oleg', group: '2. grupp' })
  await seeAs(oleg, 'list')
  const { keyboard } = mari
  await mari.goto('/')
  await tabTo(mari, mari.getByLabel(say('join.code')))
  await keyboard.type(server.joinCode)
  await keyboard.press('Enter')
  await tabTo(mari, mari.getByLabel(say('join.name')))
  await keyboard.type('Mari')
  await tabTo(mari, mari.getByLabel(say('join.municipality'), { exact: true }))
  await keyboard.press('ArrowDown')
  await expect(mari.getByLabel(say('join.municipality'), { exact: true })).toHaveValue(/.+/)
  await tabTo(mari, mari.getByRole('radio', { name: say('join.even') }))
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(mari.getByRole('radio', { name: '2. grupp' })).toBeChecked()
  await tabTo(mari, mari.getByRole('button', { name: say('join.submit') }))
  await keyboard.press('Enter')
  await expectSaved(mari)
  await tabTo(mari, mari.getByRole('button', { name: say('board.addCard') }))
  await keyboard.press('Enter')
  await keyboard.type('Kirjutatud ilma hiireta')
  await tabTo(mari, mari.getByRole('button', { name: 'kord aastas' }))
  await keyboard.press('Space')
  await expect(mari.getByRole('textbox', { name: say('board.deadline') })).toHaveValue(
    'kord aastas',
  )
  await keyboard.press('Escape')
  await expect(mari.getByRole('button', { name: say('board.done') })).toHaveCount(0)
  await expect(card(oleg, 'Kirjutatud ilma hiireta')).toContainText('kord aastas')
  await expectSaved(mari)
})
