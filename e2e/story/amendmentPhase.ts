import { approvePlan, expectNow, submitPlan } from '../pages/approval'
import { addActivity, chapter } from '../pages/plan'
import { readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect } from '../support/test'
import { look } from './look'
import type { Story } from './story'

/** An amendment leaves one activity out and adds one; both revisions are read at their addresses. */
export async function amendPlan(story: Story): Promise<void> {
  const { anu, siiri, plan, newPerson, drafts } = story
  const [, second] = readGolden('joelahtme').chapters
  const [left] = second?.activities ?? []
  const added = drafts[3] ?? ''
  const resident = await newPerson({ phone: true })
  await siiri.goto(plan)
  const link = siiri.getByRole('link', { name: say('approval.publicPage') })
  const address = (await link.getAttribute('href')) ?? ''
  const before = await (await resident.request.get(`${address}/1`)).text()

  await anu.goto(plan)
  await anu.getByText(say('approval.amend')).first().click()
  await anu.getByRole('button', { name: say('approval.amend') }).click()
  const edit = say('plan.editActivity', { number: left?.number ?? '' })
  await anu.getByRole('link', { name: edit, exact: true }).click()
  await anu.getByRole('button', { name: say('approval.strike') }).click()
  await expect(anu.getByText(say('approval.activityStruck'))).toBeVisible()
  await chapter(anu, second?.title ?? '')
    .getByRole('link', { name: say('plan.addActivity') })
    .click()
  await addActivity(anu, added)
  await anu.goto(plan)
  await submitPlan(anu, 'Selgub hiljem')
  await siiri.goto(plan)
  await approvePlan(siiri, { sitting: '47', agendaItem: '3' })
  await siiri.getByRole('button', { name: say('approval.publish') }).click()
  await expectNow(siiri, 'approval.stepPublished')
  await siiri.getByRole('link', { name: new RegExp(`^${say('approval.revisions')}`) }).click()
  await expect(siiri.getByRole('heading', { level: 2 })).toHaveCount(2)
  await look(siiri, 'revisions')

  const newNumber = `2.${(second?.activities.length ?? 0) + 1}`
  await resident.goto(`${address}/2`)
  await expect(resident.locator(`[id="${newNumber}"]`)).toContainText(added)
  await expect(resident.locator(`[id="${left?.number}"]`)).toContainText(say('approval.struck'))
  await look(resident, 'second revision', resident.locator(`[id="${newNumber}"]`))
  await resident.goto(`${address}/1`)
  await expect(resident.locator(`[id="${left?.number}"]`)).toContainText(left?.text ?? '')
  await expect(resident.getByText(added)).toHaveCount(0)
  await look(resident, 'first revision')
  expect(await (await resident.request.get(`${address}/1`)).text()).toBe(before)
  await resident.goto(`${address}/changes`)
  await expect(resident.getByText(added)).toBeVisible()
  await look(resident, 'what changed between revisions')
}
