import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { inviteSecretary } from '../pages/approval'
import { card, closeEditor, expectSaved, joinBoard, seeAs, writeCard } from '../pages/board'
import { addOrganisation, importPlan } from '../pages/facilitator'
import { createWorkshop } from '../pages/workshop'
import { dayFromNow } from '../support/dayFromNow'
import { agendaSeed, readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect } from '../support/test'
import type { Story } from './story'

type CurrentPlan = {
  seed: URL
  /** How many activities the import says it found. */
  activities: number
  /** Of the secretary's account. */
  email: string
}

/** The current plan of the organisation is imported; its secretary gets an account. */
export async function importCurrentPlan(
  story: Story,
  { seed, activities, email }: CurrentPlan,
): Promise<void> {
  const { anu, siiri, look } = story
  await addOrganisation(anu, story.own)
  await inviteSecretary(anu, siiri, { name: 'Siiri', email })
  const found = anu.getByText(say('plan.countActivities', { count: activities }))
  await importPlan(anu, seed, () => expect(found.first()).toBeVisible())
  story.plan = anu.url()
  await look(anu, 'imported')
}

/** A workshop by its slides, and these drafts on the boards of its groups; the last one writes the rest. */
export async function holdWorkshop(story: Story, drafts: readonly string[]): Promise<void> {
  const { anu, mari, newPerson, look } = story
  const municipalities = [story.own, ...story.others]
  const code = await createWorkshop(anu, {
    title: 'Avatud valitsemise töötuba',
    date: dayFromNow(0),
    municipalities,
    text: readFileSync(agendaSeed, 'utf8'),
  })
  story.workshop = anu.url()
  await look(anu, 'workshop')
  const writers: Page[] = []
  for (const [nth, municipality] of municipalities.entries()) {
    const writer = nth === 0 ? mari : await newPerson({ phone: nth % 2 === 0 })
    const group = `${nth + 1}. grupp`
    await joinBoard(writer, code, { name: `Osaleja ${nth + 1}`, municipality, group })
    writers.push(writer)
  }
  story.drafts = [...drafts]
  let writer = mari
  for (const [nth, text] of drafts.entries()) {
    writer = writers[nth] ?? writer
    await writeDraft(writer, text, nth === 0)
  }
  await seeAs(writer, 'list')
  await expect(card(writer, drafts.at(-1) ?? '')).toBeVisible()
  await look(writer, 'board')
}

async function writeDraft(writer: Page, text: string, isWhole: boolean): Promise<void> {
  await writeCard(writer, text)
  if (isWhole) {
    await writer.getByRole('button', { name: 'Pidev tegevus' }).click()
    await writer.getByRole('combobox', { name: 'Osapooled' }).fill('IT-juht')
    await writer.getByRole('combobox', { name: 'Osapooled' }).press('Enter')
  }
  await closeEditor(writer)
  await expectSaved(writer)
}

/** Homework is handed out, and every draft carried to all who were at the workshop at once. */
export async function handOutHomework(story: Story): Promise<void> {
  const { anu, workshop, drafts, own, others, look } = story
  const { homework } = readGolden('workshop')
  const municipalities = [own, ...others]
  await anu.goto(`${workshop}/homework`)
  await anu.getByLabel(say('homework.instructions')).fill(homework.instructions.join('\n'))
  await anu.getByLabel(say('homework.dueOn')).fill(dayFromNow(homework.derived.days))
  await anu.getByRole('button', { name: say('homework.handOut') }).click()
  const handedOut = say('homework.handedOut', { count: municipalities.length })
  await expect(anu.getByText(handedOut)).toBeVisible()
  await look(anu, 'homework handed out')
  await anu.getByRole('link', { name: say('homework.carryAtDesk') }).click()
  for (const text of drafts) {
    await anu.getByRole('checkbox', { name: say('promotion.choose', { text }) }).check()
  }
  const to = anu.getByRole('group', { name: say('promotion.carryTo') })
  for (const name of municipalities) await to.getByRole('checkbox', { name }).check()
  await look(anu, 'desk')
  const count = drafts.length
  await anu.getByRole('button', { name: say('promotion.carrySelected', { count }) }).click()
  for (const name of municipalities) {
    await expect(
      anu.getByText(`${name}: ${say('promotion.carriedCount', { count })}`),
    ).toBeVisible()
  }
}
