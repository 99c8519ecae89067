import { approvePlan, expectNow, inviteSecretary, submitPlan } from '../pages/approval'
import { addOrganisation, importPlan } from '../pages/facilitator'
import { goalsSeed, hasShared, readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect, test } from '../support/test'
import { fold } from './fold'
import { look } from './look'

test.use({ sharedServer: 'afterwards' })

test('a plan with goals and targets is approved, published and reported on (needs ../shared)', async ({
  newPerson,
}) => {
  test.skip(!hasShared, 'needs ../shared')
  const [anu, siiri] = [await newPerson({ facilitator: true }), await newPerson()]
  const { tables } = readGolden('ivol')
  const sections = tables.flatMap((table) => table.sections ?? [])
  const goals = sections.flatMap((section) => section.goals)
  const activities = goals.flatMap((goal) => goal.activities)
  const targets = activities.flatMap(({ targetLevel }) => targetLevel ?? [])

  await addOrganisation(anu, 'Ida-Virumaa Omavalitsuste Liit')
  await inviteSecretary(anu, siiri, { name: 'Siiri', email: 'siiri@liit.example.ee' })
  await importPlan(anu, goalsSeed, async (page) => {
    await expect(page.getByText('60 tegevust').first()).toBeVisible()
  })
  const plan = anu.url()
  await submitPlan(anu, 'Nii on liidu kavas kokku lepitud')
  await siiri.goto(plan)
  await approvePlan(siiri, { body: 'Liidu juhatus', sitting: '2' })
  await siiri.getByRole('button', { name: say('approval.publish') }).click()
  await expectNow(siiri, 'approval.stepPublished')

  await anu.goto(plan)
  const reported = 'Ettepanekud on esitatud.'
  await anu
    .getByRole('link', { name: /tegevust 2\.1( |$)/ })
    .first()
    .click()
  await anu.getByLabel(say('plan.report'), { exact: true }).fill(reported)
  await anu.getByRole('button', { name: say('plan.addReport') }).click()
  await expect(anu.getByText(reported).first()).toBeVisible()

  await siiri.goto(plan)
  const link = siiri.getByRole('link', { name: say('approval.publicPage') })
  const resident = await newPerson({ phone: true })
  await resident.goto((await link.getAttribute('href')) ?? '')
  const text = fold(await resident.getByRole('main').innerText())
  const missing = [...sections.map(({ title }) => title), ...goals.map((goal) => goal.text)]
    .concat(
      activities.map((activity) => activity.text),
      targets,
    )
    .filter((part) => !text.includes(fold(part)))
  expect(missing).toEqual([])
  expect(text).toContain(fold(reported))
  await look(resident, 'public plan with goals')
})
