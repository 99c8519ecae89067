import { createHash } from 'node:crypto'
import { revision } from './pages/approval'
import { openOrganisation } from './pages/facilitator'
import { filterForm, narrow, readFiles, expectNumbers } from './pages/publication'
import { expectAccessible, expectNamed, expectWithinScreen } from './support/expectAccessible'
import { expectOnPaper, layOnPaper } from './support/expectOnPaper'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

const ALL = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2']

for (const phone of [false, true]) {
  const where = phone ? 'on a phone' : 'on a laptop'
  test(`a resident reads, filters and takes along a plan without scripts, ${where}`, async ({
    newPerson,
    demo,
  }) => {
    const { publicPlan } = await demo()
    const page = await newPerson({ phone, scriptless: true })
    const answer = await page.goto(publicPlan)
    expect(await answer?.text()).not.toMatch(/<script/i)
    await expectNamed(page)
    await expectNumbers(page, ALL)
    await expectWithinScreen(page)

    for (const { by, label, left } of [
      { by: 'chapter', label: '2. Oskused', left: ['2.1', '2.2'] },
      { by: 'party', label: 'IT-juht', left: ['1.3'] },
      { by: 'status', label: say('term.statusDone'), left: ['1.2'] },
      { by: 'year', label: '2028', left: ['1.3'] },
    ] as const) {
      await narrow(page, { by, label })
      await expectNumbers(page, left)
      expect(await readFiles(page)).toEqual({ json: left, csv: left })
    }
    await page.getByRole('link', { name: say('publication.showAll') }).click()
    await expectNumbers(page, ALL)
    await page
      .getByRole('listitem')
      .filter({ hasText: say('term.statusPartly') })
      .getByRole('link')
      .click()
    await expectNumbers(page, ['2.1'])
  })
}

test('on paper nothing is cut, and what only leads on is not there', async ({
  newPerson,
  demo,
}) => {
  const page = await newPerson({ scriptless: true })
  await layOnPaper(page)
  for (const place of ['', '/1', '/changes']) {
    await page.goto((await demo()).publicPlan + place)
    await expectOnPaper(page)
    await expect(filterForm(page)).toHaveCount(0)
    await expect(page.getByText('õppepäeva avatud andmetest')).toHaveCount(place === '' ? 0 : 1)
  }
})

test('in another language the page says which text is the official one, and stays in it', async ({
  newPerson,
  demo,
}) => {
  const page = await newPerson({ phone: true, scriptless: true })
  await page.goto(`${(await demo()).publicPlan}?status=done`)
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByText(/Официальным является эстонский текст/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'et')
  await expectNumbers(page, ['1.2'])
  await expectWithinScreen(page)
  await page.getByRole('link', { name: 'Что изменилось' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByText('What changed from revision 1 to revision 2.')).toBeVisible()
})

test('an older revision stays byte for byte at its own address, and asks for nothing else', async ({
  newPerson,
  demo,
}) => {
  const { publicPlan } = await demo()
  const page = await newPerson()
  const bytesOf = async () => {
    const answer = await page.request.get(`${publicPlan}/1`)
    const bytes = await answer.body()
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(answer.headers()['etag']).toBe(`"${hash}"`)
    return hash
  }
  const before = await bytesOf()
  const icon = page.waitForResponse('**/favicon.svg')
  const opened = await page.goto(`${publicPlan}/1`)
  expect(opened?.headers()['content-security-policy']).toContain("default-src 'none'")
  expect((await icon).status()).toBe(200)
  await expect(page.getByText('õppepäeva avatud andmetest')).toBeVisible()
  await expectAccessible(page, 'public revision')

  const anu = await newPerson({ facilitator: true })
  await openOrganisation(anu, 'Metsakurmu Omavalitsuste Liit')
  await anu.getByRole('link', { name: 'Metsakurmu maakonna avatud valitsemise' }).click()
  await anu.getByRole('link', { name: say('approval.revisions') }).click()
  const first = revision(anu, 1)
  await first.getByText(say('approval.addCorrection')).click()
  await first.getByLabel(say('approval.correctionBefore')).fill('õppepäeva')
  await first.getByLabel(say('approval.correctionAfter')).fill('õppepäevad')
  await first.getByLabel(say('approval.correctionNumber')).fill('2.2')
  await first.getByLabel(say('approval.correctionReason')).fill('Trükiviga')
  await first.getByRole('button', { name: say('approval.saveCorrection') }).click()
  await expect(first.getByRole('insertion')).toHaveText('õppepäevad')

  await page.goto(publicPlan)
  await expect(page.getByRole('insertion')).toHaveText('õppepäevad')
  await picture(page, 'public plan')
  expect(await bytesOf()).toBe(before)
})
