import { createPlan, submitPlan } from './pages/approval'
import {
  answerProposal,
  openConsultation,
  proposal,
  proposalRow,
  propose,
} from './pages/consultation'
import { addOrganisation } from './pages/facilitator'
import { addChapterOf } from './pages/plan'
import { dayFromNow } from './support/dayFromNow'
import { expectAccessible, expectWithinScreen } from './support/expectAccessible'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

const ON_ONE = 'Jätke raamatukogu lahti ka laupäeval.'
const ON_ALL = 'Kirjutage iga tegevuse juurde, kellelt küsida.'
const RUDE = 'Kõik lollid, Juhan Tamm eriti!'
const BECAUSE = 'Laupäev tuleb katseks sügisel.'

test('a resident without an account proposes to a plan, and reads what became of it', async ({
  newPerson,
}) => {
  const anu = await newPerson({ facilitator: true })
  const resident = await newPerson({ phone: true, scriptless: true })
  await addOrganisation(anu, 'Arutelu vald')
  await createPlan(anu, 'Arutelu valla kava')
  const plan = new URL(anu.url()).pathname
  await addChapterOf(anu, 'Avatud vald', ['Avame raamatukogu ka õhtul', 'Peame kevadel arutelu'])
  const days = { from: dayFromNow(0), to: dayFromNow(14) }

  const address =
    await test.step('the draft is laid open for some days, and stays as it is', async () => {
      const opened = await openConsultation(anu, plan, days)
      await anu.goto(plan)
      await expect(anu.getByText(say('plan.stateConsultation')).first()).toBeVisible()
      await expect(anu.getByRole('button', { name: say('plan.addChapter') })).toHaveCount(0)
      await anu.goto(`${plan}/public`)
      return opened
    })

  await test.step('anybody proposes on one activity, or on the whole plan', async () => {
    await resident.goto(address)
    await expect(resident.getByText(say('publication.noProposals'))).toBeVisible()
    // The way to propose stands below the text of the activity, not at the end of its last sentence.
    const cell = resident.getByRole('cell', { name: /Avame raamatukogu/ })
    expect(await cell.innerText()).toMatch(/õhtul\s+\S/)
    await propose(resident, { about: '1.1', text: ON_ONE, name: 'Valve Kask' })
    await propose(resident, { text: ON_ALL })
    await propose(resident, { text: RUDE })
    await expect(resident.getByText(ON_ONE)).toHaveCount(0)
    await expectWithinScreen(resident)
  })

  await test.step('what came is shown or hidden, and answered', async () => {
    await expect(proposal(anu, ON_ONE)).toContainText('Valve Kask')
    await expect(proposal(anu, ON_ONE)).toContainText('1.1 Avame raamatukogu ka õhtul')
    await expect(proposal(anu, ON_ALL)).toContainText(say('publication.nameless'))
    for (const text of [ON_ONE, ON_ALL]) {
      await proposal(anu, text)
        .getByRole('button', {
          name: `${say('publication.publishProposal')} : ${text}`,
          exact: true,
        })
        .click()
      await expect(proposal(anu, text)).toContainText(say('publication.stateShown'))
    }
    // Nothing is decided before somebody has chosen it.
    await expect(proposal(anu, ON_ONE).getByLabel(say('publication.outcome'))).toHaveValue('')
    await answerProposal(anu, ON_ONE, { outcome: 'partly', answer: BECAUSE })
    await picture(anu, 'consultation desk')
  })

  await test.step('everybody reads the table, without names and without what was not shown', async () => {
    const visitor = await newPerson()
    await visitor.goto(address)
    const row = proposalRow(visitor, ON_ONE)
    await expect(row).toContainText('1.1 Avame raamatukogu ka õhtul')
    await expect(row).toContainText(say('publication.outcomePartly'))
    await expect(row).toContainText(BECAUSE)
    await expect(proposalRow(visitor, ON_ALL)).toContainText(say('publication.notAnswered'))
    await expect(visitor.getByText(/Juhan Tamm|Valve Kask/)).toHaveCount(0)
    await expectAccessible(visitor, 'consultation')
  })

  await test.step('once it is over nobody can propose, and the answers stay', async () => {
    await anu.goto(plan)
    await submitPlan(anu, 'Selgub koos eelarvega')
    await resident.goto(address)
    await expect(resident.getByRole('button', { name: say('publication.send') })).toHaveCount(0)
    await expect(resident.getByText(BECAUSE)).toBeVisible()
    await picture(resident, 'consultation over')
  })
})
