import { card, closeEditor, expectSaved, openCard, textOf } from '../pages/board'
import { expectAnswersSaved, openHomework, writeOn } from '../pages/homework'
import { invitePartner } from '../pages/partner'
import { readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect } from '../support/test'
import type { Story } from './story'

const PARTNER = 'Noortekeskus'
const ADDED = ' koos noortekeskusega'
const ASKED = 'Kas raamatukogu on ka kaasatud?'
const BECAUSE = 'Raamatukogu kutsume kevadel.'

/** The municipality finishes its drafts; a partner by link edits one, comments, and hears back. */
export async function finishHomework(story: Story): Promise<void> {
  const { mari, look } = story
  await openHomework(mari)
  story.homework = mari.url()
  await look(mari, 'homework')
  story.answers = readGolden('workshop').followUpSeminar.points.map(({ text }) => text)
  for (const [nth, text] of story.answers.entries()) {
    await writeOn(mari, (['a', 'b', 'c'] as const)[nth] ?? 'a', text)
  }
  await expectAnswersSaved(mari)
  await askPartner(story)
  await submit(story)
}

async function askPartner({ newPerson, anu, mari, homework, drafts, look }: Story): Promise<void> {
  await anu.goto(`${homework}/partners`)
  const partner = await newPerson({ phone: true })
  await partner.goto(await invitePartner(anu, PARTNER))
  await look(partner, 'invitation of a partner')
  await partner.getByRole('button', { name: say('partner.open') }).click()
  await openCard(partner, drafts[1] ?? '')
  await textOf(partner).press('Control+End')
  await textOf(partner).pressSequentially(ADDED)
  await expectSaved(partner)
  await closeEditor(partner)
  drafts[1] += ADDED
  await expect(
    card(mari, drafts[1] ?? '')
      .getByText(PARTNER)
      .first(),
  ).toBeVisible()

  const form = partner.locator('form').filter({ has: partner.getByLabel(say('comment.about')) })
  await form.getByLabel(say('comment.text')).fill(ASKED)
  await form.getByRole('button', { name: say('comment.write') }).click()
  const asked = mari.getByRole('listitem').filter({ hasText: ASKED })
  await expect(asked).toContainText(PARTNER)
  await asked.getByText(say('comment.settle')).click()
  await asked.getByLabel(say('comment.because')).fill(BECAUSE)
  await asked.getByRole('button', { name: say('comment.settle_partly'), exact: true }).click()
  await expect(partner.getByText(BECAUSE)).toBeVisible()
  await look(partner, 'homework of a partner', partner.getByText(BECAUSE))
}

async function submit({ mari, look }: Story): Promise<void> {
  await mari.getByRole('checkbox', { name: say('homework.confirmGaps') }).check()
  await look(mari, 'homework to be submitted', mari.getByText(say('homework.confirmGaps')))
  await mari.getByRole('button', { name: say('homework.submit') }).click()
  await expect(mari.getByText(say('homework.reopenHint'))).toBeVisible()
}
