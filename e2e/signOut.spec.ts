import type { Page } from '@playwright/test'
import { inviteEditor } from './pages/facilitator'
import { answersPanel, expectAnswersSaved, writeOn } from './pages/homework'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('who signs out leaves no copy of any text on the device, whatever is open', async ({
  newPerson,
  demo,
}) => {
  const { homework } = await demo()
  const [anu, pille] = [await newPerson({ facilitator: true }), await newPerson()]
  await anu.goto('/organisations')
  await anu.getByRole('link', { name: 'Metsakurmu vald' }).click()
  await anu.getByRole('heading', { level: 1, name: 'Metsakurmu vald' }).waitFor()
  await inviteEditor(anu, pille, { name: 'Pille', email: 'pille.lahkub@example.ee' })
  await pille.goto(homework[0] ?? '')
  await writeOn(pille, 'a', 'Kirjutatud võõras arvutis')
  await expectAnswersSaved(pille)
  expect(await readCopies(pille)).not.toEqual([])

  const otherTab = await pille.context().newPage()
  await otherTab.goto('/account')
  let leftWhenSent: string[] | null = null
  await otherTab.route('**/sign-out*', async (route) => {
    leftWhenSent = await readCopies(otherTab)
    await route.continue()
  })
  await otherTab
    .getByRole('banner')
    .getByRole('button', { name: say('account.signOut') })
    .click()
  await expect(otherTab.getByLabel('Liitumiskood')).toBeVisible()
  expect(leftWhenSent).toEqual([])

  await expect(answersPanel(pille).getByText(say('board.refused_notYours_short'))).toBeVisible()
  expect(await readCopies(pille)).toEqual([])
})

/** The names of the documents kept on the device. */
const readCopies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return databases.map(({ name }) => name ?? '').filter((name) => name.startsWith('kavalaud/'))
  })
