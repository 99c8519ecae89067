import { createHash } from 'node:crypto'
import {
  approvePlan,
  createPlan,
  expectNow,
  inviteSecretary,
  revision,
  submitPlan,
} from './pages/approval'
import { addOrganisation } from './pages/facilitator'
import { addActivity, addChapterOf, chapter, readActivities } from './pages/plan'
import { dayFromNow } from './support/dayFromNow'
import { download, downloadText } from './support/downloads'
import { expectAccessible } from './support/expectAccessible'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, LAPTOP, test } from './support/test'

test.use({ demoData: 'on' })

const DECISION = {
  name: 'otsus nr 7.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4 Otsus: kava kinnitada.'),
}

test('a plan is submitted, approved and published; an amendment strikes one activity and adds one', async ({
  newPerson,
  expectComplaint,
}) => {
  expectComplaint(/status of 422/)
  const anu = await newPerson({ facilitator: true })
  const siiri = await newPerson()
  await addOrganisation(anu, 'Kinnituse vald')
  await inviteSecretary(anu, siiri, { name: 'Siiri', email: 'siiri@example.ee' })
  await createPlan(anu, 'Kinnituse valla kava')
  const plan = anu.url()
  const title = 'Avatud vald'
  await addChapterOf(anu, title, ['Avame raamatukogu ka õhtul', 'Peame kevadel ühe arutelu'])

  await test.step('gaps need a reason', async () => {
    await anu.getByRole('link', { name: say('approval.submit') }).click()
    const fact = say('approval.fact_noDeadline', { complete: 0, total: 2 })
    await expect(anu.getByText(fact)).toBeVisible()
    await anu.getByRole('button', { name: say('approval.submit') }).click()
    await expect(anu.getByRole('alert')).toContainText('1.1, 1.2')
    await picture(anu, 'approval gaps without reason')
    await anu.getByRole('link', { name: say('approval.toPlan') }).click()
    await submitPlan(anu, 'Selgub koos eelarvega')
    await expect(anu.getByRole('button', { name: say('plan.addChapter') })).toHaveCount(0)
    await picture(anu, 'approval submitted')
  })

  await test.step('the secretary enters the decision and publishes', async () => {
    await siiri.goto(plan)
    await siiri.getByRole('link', { name: say('approval.enterDecision') }).click()
    await expect(siiri.getByText('Selgub koos eelarvega').first()).toBeVisible()
    await expectAccessible(siiri, 'approval desk')
    await siiri.setViewportSize(LAPTOP)
    const toFill = siiri.getByRole('link', { name: say('approval.downloadDocument') })
    expect(await downloadText(siiri, toFill)).toMatch(
      /otsuse tegija: _+.*kuupäev: _+.*istungi nr: _+.*Peame kevadel/,
    )
    await siiri.goto(plan)
    await approvePlan(siiri, { body: 'Kinnituse Vallavalitsus', sitting: '7', file: DECISION })
    const decidedOn = dayFromNow(-1).split('-').toReversed().join('.')
    await expect(
      siiri.getByText(`Kinnituse Vallavalitsuse ${decidedOn} istungi nr 7 protokollilise`),
    ).toBeVisible()
    await siiri.getByRole('button', { name: say('approval.publish') }).click()
    await expectNow(siiri, 'approval.stepPublished')
    await picture(siiri, 'approval published')
  })

  await test.step('the amendment keeps the numbers', async () => {
    await anu.goto(plan)
    await anu.getByText(say('approval.amend')).first().click()
    await anu.getByRole('button', { name: say('approval.amend') }).click()
    await anu.getByRole('link', { name: say('plan.editActivity', { number: '1.1' }) }).click()
    await expect(anu.getByLabel(say('plan.status'), { exact: true })).toHaveCount(0)
    await anu.getByRole('button', { name: say('approval.strike') }).click()
    await expect(anu.getByText(say('approval.activityStruck'))).toBeVisible()
    await chapter(anu, title)
      .getByRole('link', { name: say('plan.addActivity') })
      .click()
    await addActivity(anu, 'Toome kogu info ühte kohta')
    await expect
      .poll(() => readActivities(anu, title))
      .toEqual([
        `1.1 ${say('approval.struck')} Avame raamatukogu ka õhtul`,
        '1.2 Peame kevadel ühe arutelu',
        '1.3 Toome kogu info ühte kohta',
      ])
    await picture(anu, 'approval amendment', chapter(anu, title))
    await anu.goto(plan)
    await submitPlan(anu, 'Selgub hiljem')
    await siiri.goto(plan)
    await approvePlan(siiri, { sitting: '8' })
  })

  await test.step('both revisions are listed with what changed, and a correction beside one', async () => {
    await siiri.getByRole('link', { name: say('approval.revisions') }).click()
    const second = revision(siiri, 2)
    await expect(second).toContainText('Toome kogu info ühte kohta')
    await expect(second).toContainText('istungi nr 8')
    const first = revision(siiri, 1)
    await expect(first).toContainText(say('approval.firstRevision'))
    const decision = first.getByRole('link', { name: DECISION.name })
    const { name, bytes } = await download(siiri, decision)
    expect({ name, bytes }).toEqual({ name: DECISION.name, bytes: DECISION.buffer })
    await expect(first).toContainText(createHash('sha256').update(DECISION.buffer).digest('hex'))
    const file = (await decision.getAttribute('href')) ?? ''
    const stranger = await newPerson()
    expect((await stranger.request.get(file)).status()).toBe(404)
    await first.getByText(say('approval.addCorrection')).click()
    await first.getByLabel(say('approval.correctionBefore')).fill('kevadel')
    await first.getByLabel(say('approval.correctionAfter')).fill('sügisel')
    await first.getByLabel(say('approval.correctionNumber')).fill('1.2')
    await first.getByLabel(say('approval.correctionReason')).fill('Protokollis sügis')
    await first.getByRole('button', { name: say('approval.saveCorrection') }).click()
    await expect(first.getByRole('insertion')).toHaveText('sügisel')
    await expectAccessible(siiri, 'approval revisions')
  })

  await test.step('a second amendment is given up, and what it said stays readable', async () => {
    await anu.goto(plan)
    await anu.getByText(say('approval.amend')).first().click()
    await anu.getByRole('button', { name: say('approval.amend') }).click()
    await chapter(anu, title)
      .getByRole('link', { name: say('plan.addActivity') })
      .click()
    await addActivity(anu, 'Paneme bussi hilja käima')
    await anu.goto(plan)
    await anu.getByText(say('approval.abandon')).first().click()
    await picture(anu, 'approval giving up')
    await anu.getByRole('button', { name: say('approval.abandon') }).click()
    await expectNow(anu, 'approval.stepApproved')
    await expect(chapter(anu, title)).not.toContainText('Paneme bussi hilja käima')
    await anu.getByRole('link', { name: say('approval.revisions') }).click()
    await anu.getByText(say('approval.abandonedFrom', { number: 2 })).click()
    await expect(anu.getByText('Paneme bussi hilja käima')).toBeVisible()
    await picture(anu, 'approval given up')
  })
})
