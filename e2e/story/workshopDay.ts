import { readFileSync } from 'node:fs'
import { inviteSecretary } from '../pages/approval'
import { card, closeEditor, expectSaved, joinBoard, seeAs, writeCard } from '../pages/board'
import { addOrganisation, importPlan } from '../pages/facilitator'
import { createWorkshop } from '../pages/workshop'
import { agendaSeed, planSeed, readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect } from '../support/test'
import { look } from './look'
import { dayFromNow } from '../support/dayFromNow'
import { OTHERS, OWN, readProposals, type Story } from './story'

/** The current plan of a municipality is imported; its secretary gets an account. */
export async function importCurrentPlan(story: Story): Promise<void> {
  const { anu, siiri } = story
  story.organisation = await addOrganisation(anu, OWN)
  await inviteSecretary(anu, siiri, { name: 'Siiri', email: 'siiri@example.ee' })
  await importPlan(anu, planSeed, (page) => expect(page.getByText('37 tegevust')).toBeVisible())
  story.plan = anu.url()
  await look(anu, 'imported')
}

/** A workshop by its slides, and drafts on the boards of its three groups. */
export async function holdWorkshop(story: Story): Promise<void> {
  const { anu, mari, newPerson } = story
  const code = await createWorkshop(anu, {
    title: 'Avatud valitsemise töötuba',
    date: dayFromNow(0),
    municipalities: [OWN, ...OTHERS],
    text: readFileSync(agendaSeed, 'utf8'),
  })
  story.workshop = anu.url()
  await look(anu, 'workshop')
  const [oleg, liis] = [await newPerson(), await newPerson({ phone: true })]
  await joinBoard(mari, code, { name: 'Mari', municipality: OWN, group: '1. grupp' })
  await joinBoard(oleg, code, { name: 'Oleg', municipality: OTHERS[0], group: '2. grupp' })
  await joinBoard(liis, code, { name: 'Liis', municipality: OTHERS[1], group: '3. grupp' })
  story.drafts = readProposals().slice(0, 4)
  const writers = [mari, oleg, liis, liis]
  for (const [nth, text] of story.drafts.entries()) {
    const writer = writers[nth] ?? mari
    await writeCard(writer, text)
    if (nth === 0) {
      await writer.getByRole('button', { name: 'Pidev tegevus' }).click()
      await writer.getByRole('combobox', { name: 'Osapooled' }).fill('IT-juht')
      await writer.getByRole('combobox', { name: 'Osapooled' }).press('Enter')
    }
    await closeEditor(writer)
    await expectSaved(writer)
  }
  await seeAs(liis, 'list')
  await expect(card(liis, story.drafts[3] ?? '')).toBeVisible()
  await look(liis, 'board')
}

/** Homework is handed out, and every draft carried to three municipalities at once. */
export async function handOutHomework({ anu, workshop, drafts }: Story): Promise<void> {
  const { homework } = readGolden('workshop')
  await anu.goto(`${workshop}/homework`)
  await anu.getByLabel(say('homework.instructions')).fill(homework.instructions.join('\n'))
  await anu.getByLabel(say('homework.dueOn')).fill(dayFromNow(homework.derived.days))
  await anu.getByRole('button', { name: say('homework.handOut') }).click()
  await expect(anu.getByText(say('homework.handedOut', { count: 3 }))).toBeVisible()
  await look(anu, 'homework handed out')
  await anu.getByRole('link', { name: say('homework.carryAtDesk') }).click()
  for (const text of drafts) {
    await anu.getByRole('checkbox', { name: say('promotion.choose', { text }) }).check()
  }
  const to = anu.getByRole('group', { name: say('promotion.carryTo') })
  for (const name of [OWN, ...OTHERS]) await to.getByRole('checkbox', { name }).check()
  await look(anu, 'desk')
  const count = drafts.length
  await anu.getByRole('button', { name: say('promotion.carrySelected', { count }) }).click()
  for (const name of [OWN, ...OTHERS]) {
    await expect(
      anu.getByText(`${name}: ${say('promotion.carriedCount', { count })}`),
    ).toBeVisible()
  }
}
