import { approvePlan, publishPlan, submitPlan, type Decided } from '../pages/approval'
import { readActivities } from '../pages/plan'
import { downloadText } from '../support/downloads'
import { say } from '../support/say'
import { readGolden } from '../support/shared'
import { expect } from '../support/test'
import type { Story } from './story'

/** The plan is submitted with one reason for its gaps, approved by the decision, and published. */
export async function decideAndPublish(
  { anu, siiri, plan }: Story,
  reason: string,
  decided: Decided,
): Promise<void> {
  await anu.goto(plan)
  await submitPlan(anu, reason)
  await siiri.goto(plan)
  await approvePlan(siiri, decided)
  await publishPlan(siiri)
}

/** The plan with its new activities is approved as the seed says, and its document says so too. */
export async function approveAndPublish(story: Story): Promise<void> {
  const { anu, siiri, plan, drafts, look } = story
  const { approval, chapters } = readGolden('joelahtme')
  await anu.goto(plan)
  const [first] = chapters
  const old = first?.activities.map(({ number, text }) => `${number} ${text}`) ?? []
  const added = drafts.slice(0, 2).map((text, nth) => `1.${old.length + nth + 1} ${text}`)
  const now = await readActivities(anu, first?.title ?? '')
  expect(now.slice(0, old.length)).toEqual(old)
  // Below the text of a new one stands where it came from.
  for (const [nth, text] of added.entries()) {
    expect(now[old.length + nth]?.startsWith(text), text).toBe(true)
  }
  await expect(anu.getByText('39 tegevust').first()).toBeVisible()
  // The decision that came with the document is that of the plan in force, and not of this one.
  await expect(anu.getByText(`${say('plan.inForce')}:`)).toBeVisible()
  await expect(anu.getByText(say('term.approved'), { exact: true })).toHaveCount(0)
  await decideAndPublish(story, 'Tähtaeg selgub koos eelarvega', {
    body: approval.derived.body,
    genitive: approval.body,
    date: approval.derived.date,
    sitting: String(approval.derived.sessionNumber),
    agendaItem: String(approval.derived.agendaItemNumber),
  })
  const document = siiri.getByRole('link', { name: /^Laadi alla: DOCX/ })
  expect(await downloadText(siiri, document)).toContain(approval.raw)
  await look(siiri, 'plan published')
}
