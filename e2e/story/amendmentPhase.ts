import { readPublicAddress, type Decided } from '../pages/approval'
import { addActivity, chapter } from '../pages/plan'
import { say } from '../support/say'
import { expect } from '../support/test'
import { decideAndPublish } from './decisionPhase'
import type { Story } from './story'

type Amendment = {
  /** The chapter that is amended, by its title. */
  title: string
  /** The activity of it that is left out. */
  left: { number: string; text: string }
  /** The text of the activity that is added to it, and the number that it must get. */
  added: { number: string; text: string }
  decided: Decided
}

/** An amendment leaves one activity out and adds one; both revisions are read at their addresses. */
export async function amendPlan(story: Story, amendment: Amendment): Promise<void> {
  const { anu, siiri, plan, newPerson, look } = story
  const { title, left, added, decided } = amendment
  const resident = await newPerson({ phone: true })
  await siiri.goto(plan)
  const address = await readPublicAddress(siiri)
  const before = await (await resident.request.get(`${address}/1`)).text()

  await anu.goto(plan)
  await anu.getByText(say('approval.amend')).first().click()
  await anu.getByRole('button', { name: say('approval.amend') }).click()
  const edit = say('plan.editActivity', { number: left.number })
  await anu.getByRole('link', { name: edit, exact: true }).click()
  await anu.getByRole('button', { name: say('approval.strike') }).click()
  await expect(anu.getByText(say('approval.activityStruck'))).toBeVisible()
  await chapter(anu, title)
    .getByRole('link', { name: say('plan.addActivity') })
    .click()
  await addActivity(anu, added.text)
  await decideAndPublish(story, 'Selgub hiljem', decided)
  await siiri.getByRole('link', { name: new RegExp(`^${say('approval.revisions')}`) }).click()
  await expect(siiri.getByRole('heading', { level: 2 })).toHaveCount(2)
  await look(siiri, 'revisions')

  await resident.goto(`${address}/2`)
  const inPublic = (number: string) => resident.locator(`[id="${number}"]`)
  await expect(inPublic(added.number)).toContainText(added.text)
  await expect(inPublic(left.number)).toContainText(say('approval.struck'))
  await look(resident, 'second revision', inPublic(added.number))
  await resident.goto(`${address}/1`)
  await expect(inPublic(left.number)).toContainText(left.text)
  await expect(resident.getByText(added.text)).toHaveCount(0)
  await look(resident, 'first revision')
  expect(await (await resident.request.get(`${address}/1`)).text()).toBe(before)
  await resident.goto(`${address}/changes`)
  await expect(resident.getByText(added.text)).toBeVisible()
  await look(resident, 'what changed between revisions')
}
