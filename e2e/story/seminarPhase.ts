import { acceptInto, decide, draftOf, whoseTurn } from '../pages/seminar'
import { readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect } from '../support/test'
import { dayFromNow } from '../support/dayFromNow'
import type { Story } from './story'

const FEEDBACK = 'Hea töö: jätkake samas vaimus.'

/** Of the drafts as they are called in the story; what is not named stays undecided. */
type Decisions = {
  accepted: readonly string[]
  chapter: RegExp
  returned?: string | undefined
  dropped?: string | undefined
}

/** The seminar of the slides: time divided, a turn with a timer, decisions, and one summary. */
export async function holdSeminar(story: Story, decisions: Decisions): Promise<void> {
  const { anu, mari, newPerson, workshop, own, others, answers, look } = story
  const each = await planSeminar(story)
  const wall = await newPerson({ facilitator: true })
  await wall.goto(`${workshop}/seminar/screen`)
  await mari.goto(`${workshop}/seminar/follow`)
  await anu.goto(`${workshop}/seminar/host`)
  await anu.getByRole('button', { name: say('seminar.begin', { municipality: own }) }).click()
  for (const page of [anu, wall, mari]) {
    await expect(whoseTurn(page)).toHaveText(own)
    await expect(page.getByRole('timer')).toContainText(
      new RegExp(`^(${each}:00|${each - 1}:\\d\\d)`),
    )
  }
  for (const text of answers) await expect(wall.getByText(text)).toBeVisible()
  const { accepted, chapter, returned, dropped } = decisions
  for (const text of accepted) await acceptInto(anu, text, chapter)
  if (returned) await decide(anu, returned, { as: 'return', words: 'Lisage tähtaeg' })
  if (dropped) await decide(anu, dropped, { as: 'drop', words: 'Seda teeb juba maakond' })
  for (const text of accepted) {
    await expect(draftOf(wall, text).getByText(say('seminar.decision_accepted'))).toBeVisible()
  }
  await anu.getByLabel(say('seminar.feedback')).fill(FEEDBACK)
  await look(anu, 'seminar host')
  await look(wall, 'seminar screen')
  await look(mari, 'seminar follow')

  for (const municipality of others) {
    await anu.getByRole('button', { name: say('seminar.next', { municipality }) }).click()
    // Her own page too: what is pressed on one that is a turn behind is refused.
    for (const page of [anu, wall]) await expect(whoseTurn(page)).toHaveText(municipality)
  }
  await anu.getByRole('button', { name: say('seminar.endIt') }).click()
  await mari.getByRole('link', { name: say('seminar.summary') }).click()
  await expect(mari.getByText(FEEDBACK)).toBeVisible()
  await look(mari, 'seminar summary')
}

/** Two hours, divided; gives how many minutes each has. */
async function planSeminar({ anu, workshop, others, look }: Story): Promise<number> {
  const { homework, followUpSeminar } = readGolden('workshop')
  await anu.goto(`${workshop}/seminar`)
  await anu.getByLabel(say('seminar.date')).fill(dayFromNow(homework.derived.days))
  await anu.getByLabel(say('seminar.start')).fill(followUpSeminar.startRaw)
  await anu.getByLabel(say('seminar.end')).fill(followUpSeminar.endRaw)
  await anu.getByLabel(say('seminar.place')).fill(followUpSeminar.place)
  await anu.getByRole('button', { name: say('seminar.plan') }).click()
  const count = others.length + 1
  const each = 120 / count
  const parts = { count, each, telling: each - 3, feedback: 3 }
  await expect(anu.getByText(say('seminar.division', parts))).toBeVisible()
  await look(anu, 'seminar programme')
  return each
}
