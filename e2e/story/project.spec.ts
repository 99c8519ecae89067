import { createPlan } from '../pages/approval'
import { addOrganisation } from '../pages/facilitator'
import { hasShared, readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect, test } from '../support/test'
import { enterProject } from './enterProject'
import { fold } from './fold'
import { look } from './look'

test.use({ sharedServer: 'afterwards' })

test('a joint project of four municipalities is entered and shown (needs ../shared)', async ({
  newPerson,
}) => {
  test.skip(!hasShared, 'needs ../shared')
  const anu = await newPerson({ facilitator: true })
  const elva = readGolden('elva')
  for (const name of elva.derived.municipalities) await addOrganisation(anu, name)
  await createPlan(anu, 'Valla tegevuskava')
  const plan = anu.url()
  await anu.goto('/projects/new')
  await enterProject(anu, elva)
  await look(anu, 'joint project being entered')
  await anu.getByRole('button', { name: say('common.save') }).click()
  await expect(anu.getByRole('heading', { level: 1 })).toHaveText(elva.title)
  const shown = fold(await anu.getByRole('main').innerText())
  const { jointActivities } = elva.results
  const missing = [elva.goal.text, ...elva.results.paragraphs, ...elva.derived.municipalities]
    .concat(jointActivities.flatMap(({ text, statusRaw }) => [text, statusRaw]))
    .concat(elva.activities.trainingDays.map(({ venue }) => venue))
    .concat(say('project.state_withCouncil'), say('project.state_onHold'))
    .filter((text) => !shown.includes(fold(text)))
  expect(missing).toEqual([])
  await look(anu, 'joint project')
  await anu.goto(plan)
  await expect(anu.getByRole('link', { name: elva.title })).toBeVisible()
})
