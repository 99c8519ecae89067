import type { Page } from '@playwright/test'
import { closeEditor, expectSaved, joinBoard, status, writeCard } from './pages/board'
import { inviteEditor, openOrganisation } from './pages/facilitator'
import { answersPanel, expectAnswersSaved, writeOn } from './pages/homework'
import { MARI } from './pages/people'
import { holdScripts } from './support/holdScripts'
import { routeLive } from './support/routeLive'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

test.use({ demoData: 'on' })

test('whoever signs out leaves no copy of any text on the device, and whoever could not still has it', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/ERR_FAILED.*sign-out/)
  const { homework } = await demo()
  const [anu, pille] = [await newPerson({ facilitator: true }), await newPerson()]
  await openOrganisation(anu, 'Metsakurmu vald')
  await inviteEditor(anu, pille, { name: 'Pille', email: 'pille.lahkub@example.ee' })
  await pille.goto(homework[0] ?? '')
  await writeOn(pille, 'a', 'Kirjutatud võõras arvutis')
  await expectAnswersSaved(pille)
  expect(await readCopies(pille)).not.toEqual([])

  const anothers = await leaveCopyOf(pille, 'a-keegi', 1)
  const otherTab = await pille.context().newPage()
  await otherTab.goto('/account')
  await untilAlive(otherTab)
  const signOut = otherTab.getByRole('banner').getByRole('button', { name: say('account.signOut') })
  await otherTab.route('**/sign-out*', (route) => route.abort(), { times: 1 })
  await signOut.click()
  await expect(otherTab.getByText(say('account.signOutFailed'))).toBeVisible()
  expect(await readCopies(pille)).not.toEqual([])
  await expectAnswersSaved(pille)
  await picture(otherTab, 'signing out has failed')
  // Somebody else wants to sign in at the same computer.
  await otherTab.goto('/sign-in?to=/organisations')
  await untilAlive(otherTab)
  const main = otherTab.getByRole('main')
  await expect(main.getByText(say('account.signedInAs', { name: 'Pille' }))).toBeVisible()
  await expect(
    main.getByRole('link', { name: say('account.continueAs', { name: 'Pille' }) }),
  ).toHaveAttribute('href', '/organisations')
  await picture(otherTab, 'signing in where somebody is signed in')
  await main.getByRole('button', { name: say('account.signOut') }).click()
  await expect(main.getByLabel(say('account.password'))).toBeVisible()
  await expect(otherTab).toHaveURL(/\/sign-in\?to=%2Forganisations$/)
  await expect.poll(() => readCopies(otherTab)).toEqual([anothers])

  const told = answersPanel(pille)
  await expect(told.getByText(say('board.refused_signIn_short'))).toBeVisible()
  const whatNext = `${say('board.refused_signIn')} ${say('board.signedOut_none')}`
  await expect(told.getByText(whatNext)).toBeVisible()
  await expect.poll(() => readCopies(pille)).toEqual([anothers])
  await picture(pille, 'signed out in another tab')
  await told.getByRole('link', { name: say('board.signInAgain') }).click()
  await expect(pille).toHaveURL(/\/sign-in\?to=%2Fhomework%2F/)
})

test('whoever signs out with unsaved work is asked first', async ({ newPerson, demo }) => {
  const [board = ''] = (await demo()).boards
  const anu = await newPerson({ facilitator: true })
  const live = await routeLive(anu)
  await anu.goto(board)
  await expectSaved(anu)
  live.end(4429)
  await expect(status(anu)).toHaveText(say('board.refused_tooMany_short'), { ignoreCase: true })
  await writeCard(anu, 'Veel salvestamata')
  await closeEditor(anu)

  await anu
    .getByRole('banner')
    .getByRole('button', { name: say('account.signOut') })
    .click()
  const question = anu.getByText(/läheb välja logides kaotsi/)
  await expect(question).toBeVisible()
  await picture(anu, 'signing out with unsaved work')
  await anu.getByRole('button', { name: say('account.staySignedIn') }).click()
  await expect(question).toHaveCount(0)
  await anu.getByRole('button', { name: say('board.retry') }).click()
  await expectSaved(anu)
})

test('whoever finds the page of somebody else goes on in their own name by loading it anew', async ({
  newPerson,
  server,
  demo,
}) => {
  const [board = ''] = (await demo()).boards
  const anu = await newPerson({ facilitator: true })
  await anu.routeWebSocket(/\/socket\.io\//, (socket) => {
    socket.onMessage(() => undefined)
  })
  const live = await routeLive(anu)
  await anu.goto(board)
  await expectSaved(anu)

  const nele = await anu.context().newPage()
  await joinBoard(nele, server.joinCode, { ...MARI, name: 'Nele', group: '1. grupp' })
  live.end(1012)
  await expect(anu.getByText(say('board.otherPerson_none'))).toBeVisible()
  await expect(anu.getByRole('button', { name: say('board.addCard') })).toHaveCount(0)
  await picture(anu, 'page of somebody else')
  await anu.getByRole('button', { name: say('board.reload') }).click()
  await expectSaved(anu)
  await expect(anu.getByRole('button', { name: say('board.addCard') })).toBeVisible()
})

test('whoever signs out before the page has come alive leaves no copy either', async ({
  newPerson,
}) => {
  const [anu, pille] = [await newPerson({ facilitator: true }), await newPerson()]
  await openOrganisation(anu, 'Metsakurmu vald')
  await inviteEditor(anu, pille, { name: 'Pille', email: 'pille.kiirustab@example.ee' })
  const load = await holdScripts(pille)
  await pille.goto('/account', { waitUntil: 'commit' })
  const signOut = pille.getByRole('banner').getByRole('button', { name: say('account.signOut') })
  await signOut.waitFor()
  await leaveCopyOf(pille, 'a-pille', 0)
  await expect.poll(() => readCopies(pille)).toHaveLength(1)
  await signOut.click()
  load()
  await expect(pille.getByLabel('Liitumiskood')).toBeVisible()
  await expect.poll(() => readCopies(pille)).toEqual([])
})

test('whoever signs out where the scripts never come is signed out by the browser alone', async ({
  newPerson,
}) => {
  const [anu, pille] = [await newPerson({ facilitator: true }), await newPerson()]
  await openOrganisation(anu, 'Metsakurmu vald')
  await inviteEditor(anu, pille, { name: 'Pille', email: 'pille.ootab@example.ee' })
  await pille.clock.install()
  const load = await holdScripts(pille)
  await pille.goto('/account', { waitUntil: 'commit' })
  const signOut = pille.getByRole('banner').getByRole('button', { name: say('account.signOut') })
  await signOut.waitFor()
  await leaveCopyOf(pille, 'a-pille', 0)
  const unsaved = await leaveCopyOf(pille, 'a-keegi', 1)
  await signOut.click()
  await pille.clock.runFor(10_000)
  await expect(pille.getByLabel('Liitumiskood')).toBeVisible()
  await pille.goto('/account', { waitUntil: 'commit' })
  await expect(pille).toHaveURL(/\/sign-in\?to=%2Faccount$/)
  expect(await readCopies(pille)).toHaveLength(2)
  load()
  await pille.clock.resume()
  await expect.poll(() => readCopies(pille)).toEqual([unsaved])
})

/** Leaves a copy of somebody with so many changes that the server does not have; gives its name. */
const leaveCopyOf = (page: Page, participantKey: string, changes: number): Promise<string> =>
  page.evaluate(
    ([key, count]) => {
      const name = `kavalaud/${key}/x.cards`
      return new Promise<string>((resolve) => {
        const request = indexedDB.open(name)
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('updates', { autoIncrement: true })
          request.result.createObjectStore('custom').put(count, 'changes/1')
        })
        request.addEventListener('success', () => {
          request.result.close()
          resolve(name)
        })
      })
    },
    [participantKey, changes] as const,
  )

/** The names of the documents kept on the device. */
const readCopies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return databases.map(({ name }) => name ?? '').filter((name) => name.startsWith('kavalaud/'))
  })
