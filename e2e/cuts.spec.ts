import { inviteEditor, openOrganisation } from './pages/facilitator'
import { addChapterOf, openActivity } from './pages/plan'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

test.use({ demoData: 'on' })

test('a page stays, with what is typed into it, where the connection is lost while it looks again', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  const [anu, uku] = [
    await newPerson({ facilitator: true }),
    await newPerson({ facilitator: true }),
  ]
  const plan = (await demo()).plans[1] ?? ''
  await anu.goto(plan)
  await uku.goto(plan)
  const chapter = anu.getByLabel(say('plan.newChapter'))
  await chapter.fill('Pooleli peatükk')
  let cuts = 0
  await anu.route(/\.data(\?|$)/, async (route) => {
    cuts += 1
    await (cuts > 1 ? route.continue() : route.abort('internetdisconnected'))
  })
  await addChapterOf(uku, 'Uku peatükk', [])
  await expect(anu.getByRole('heading', { name: /Uku peatükk/ })).toBeVisible()
  await expect(chapter).toHaveValue('Pooleli peatükk')
  expect(cuts).toBeGreaterThan(1)
})

test('a form that does not reach the server keeps what is written, and can be sent again', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  const anu = await newPerson({ facilitator: true })
  await anu.goto((await demo()).plans[1] ?? '')
  const n = await addChapterOf(anu, 'Katkestused', ['Teeme proovi ilma võrguta'])
  await openActivity(anu, `${n}.1`)
  const text = anu.getByLabel(say('plan.activityText'), { exact: true })
  await text.fill('Teeme proovi võrguga ja ilma')
  await anu.context().setOffline(true)
  await anu.getByRole('button', { name: say('common.save') }).click()
  await expect(anu.getByText(say('refusal.notReached')).first()).toBeVisible()
  await expect(text).toHaveValue('Teeme proovi võrguga ja ilma')
  await picture(anu, 'form not reached', text)
  await anu.context().setOffline(false)
  await anu.getByRole('button', { name: say('common.save') }).click()
  await expect(text).toBeHidden()
  await expect(anu.getByText('Teeme proovi võrguga ja ilma')).toBeVisible()
})

// Remix loads the page anew where the script of the next one is gone, and the press led nowhere.
test('a press leads to its page also where the server was upgraded since, and the script of that page is gone', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/status of 404|Error loading route module|dynamically imported module/)
  const { workshop } = await demo()
  const anu = await newPerson({ facilitator: true })
  await anu.goto(workshop)
  await untilAlive(anu)
  let asked = 0
  await anu.route(/assets\/workshops\._workshopId_\.agenda-/, async (route) => {
    asked += 1
    await (asked > 1 ? route.continue() : route.fulfill({ status: 404 }))
  })
  await anu.locator(`a[href="${workshop}/agenda"]`).click()
  await expect(anu).toHaveURL(/\/agenda$/)
  await untilAlive(anu)
  expect(asked).toBeGreaterThan(1)
  await anu.reload()
  await expect(anu).toHaveURL(/\/agenda$/)
})

// It was sent to the page of the comments, whose script Remix went for first: the page was loaded anew, without what was typed.
test('a comment needs no script that an upgrade has taken away, and what is written stays', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/status of 422/)
  const anu = await newPerson({ facilitator: true })
  await anu.route(/assets\/homework\._homeworkId_\.comments-/, (route) =>
    route.fulfill({ status: 404 }),
  )
  await anu.goto((await demo()).homework[2] ?? '')
  await untilAlive(anu)
  const text = anu.getByLabel(say('comment.text')).last()
  await text.fill('  ')
  await anu
    .getByRole('button', { name: say('comment.write') })
    .last()
    .click()
  await expect(anu.getByText(say('refusal.commentEmpty'))).toBeVisible()
  await expect(text).toHaveValue('  ')
})

// It looked at once, and where the data had another form its scripts failed at it: an error took the place of the page.
test('a page stays, with what is typed into it, where the server was upgraded since, until its reader goes on', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const plan = (await demo()).plans[1] ?? ''
  await anu.route('**/healthz', (route) => route.fulfill({ json: { build: 'another' } }))
  let looks = 0
  await anu.route(/\.data(\?|$)/, async (route) => {
    looks += 1
    await route.fulfill({ body: '[{}]' })
  })
  await anu.goto(plan)
  const chapter = anu.getByLabel(say('plan.newChapter'))
  await chapter.fill('Pooleli peatükk')
  await expect(anu.getByText(say('common.upgraded'))).toBeVisible()
  await expect(chapter).toHaveValue('Pooleli peatükk')
  await picture(anu, 'upgraded')
  await anu
    .locator('header')
    .getByRole('link', { name: say('common.projects') })
    .click()
  await expect(anu).toHaveURL(/\/projects$/)
  await expect(anu.getByText(say('common.upgraded'))).toHaveCount(0)
  expect(looks).toBe(0)
})

// A page that looks at nothing by itself heard of the upgrade only when it failed.
test('whoever comes back to a page that looks at nothing is told that the server was upgraded', async ({
  newPerson,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.route('**/healthz', (route) => route.fulfill({ json: { build: 'another' } }))
  await anu.goto('/account')
  await untilAlive(anu)
  await anu.getByLabel(say('common.name')).fill('Anu Pooleli')
  // A browser without a window hides no page.
  await anu.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(anu.getByText(say('common.upgraded'))).toBeVisible()
  await expect(anu.getByLabel(say('common.name'))).toHaveValue('Anu Pooleli')
})

// What was sent was stored, but an error stood in place of the page, and said that something had gone wrong.
test('a form that an upgraded server has answered ends at its page, loaded anew, where the scripts fail at what it gives', async ({
  newPerson,
  expectComplaint,
}) => {
  expectComplaint(/Cannot read properties of null/)
  const [anu, pille] = [await newPerson({ facilitator: true }), await newPerson()]
  await openOrganisation(anu, 'Metsakurmu vald')
  await inviteEditor(anu, pille, { name: 'Pille', email: 'pille.uuendab@example.ee' })
  await pille.route('**/healthz', (route) => route.fulfill({ json: { build: 'another' } }))
  let failed = 0
  await pille.route(/\.data(\?|$)/, async (route) => {
    if (route.request().method() === 'POST') return route.continue()
    failed += 1
    await route.fulfill({ body: '[{}]' })
  })
  // This page looks at nothing by itself: it hears of the upgrade only when it fails.
  await pille.goto('/account')
  await untilAlive(pille)
  await pille.getByLabel(say('common.name')).fill('Pille Uus')
  await pille
    .getByRole('button', { name: say('common.save') })
    .first()
    .click()
  await expect(pille.getByRole('banner').getByRole('link', { name: 'Pille Uus' })).toBeVisible()
  await untilAlive(pille)
  await expect(pille.getByLabel(say('common.name'))).toHaveValue('Pille Uus')
  expect(failed).toBe(1)
})
