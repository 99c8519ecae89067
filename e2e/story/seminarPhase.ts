import type { Page } from '@playwright/test'
import { acceptInto, decide, draftOf, whoseTurn } from '../pages/seminar'
import { readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect } from '../support/test'
import { look } from './look'
import { dayFromNow } from '../support/dayFromNow'
import { OTHERS, OWN, type Story } from './story'

const FEEDBACK = 'Hea töö: jätkake samas vaimus.'

/** The seminar of the slides: time divided, a turn with a timer, decisions, and one summary. */
export async function holdSeminar({ anu, mari, newPerson, workshop, drafts }: Story) {
  await planSeminar(anu, workshop)
  const wall = await newPerson({ facilitator: true })
  await wall.goto(`${workshop}/seminar/screen`)
  await mari.goto(`${workshop}/seminar/follow`)
  await anu.goto(`${workshop}/seminar/host`)
  await anu.getByRole('button', { name: say('seminar.begin', { municipality: OWN }) }).click()
  for (const page of [anu, wall, mari]) {
    await expect(whoseTurn(page)).toHaveText(OWN)
    await expect(page.getByRole('timer')).toContainText(/^(40:00|39:\d\d)/)
  }
  for (const { text } of readGolden('workshop').followUpSeminar.points) {
    await expect(wall.getByText(text)).toBeVisible()
  }
  const [first, second, third, fourth] = drafts
  await acceptInto(anu, first ?? '', /^1\./)
  await acceptInto(anu, second ?? '', /^1\./)
  await decide(anu, third ?? '', { as: 'return', words: 'Lisage tähtaeg' })
  await decide(anu, fourth ?? '', { as: 'drop', words: 'Seda teeb juba maakond' })
  const accepted = draftOf(wall, first ?? '').getByText(say('seminar.decision_accepted'))
  await expect(accepted).toBeVisible()
  await anu.getByLabel(say('seminar.feedback')).fill(FEEDBACK)
  await look(anu, 'seminar host')
  await look(wall, 'seminar screen')
  await look(mari, 'seminar follow')

  for (const municipality of OTHERS) {
    await anu.getByRole('button', { name: say('seminar.next', { municipality }) }).click()
    await expect(whoseTurn(wall)).toHaveText(municipality)
  }
  await anu.getByRole('button', { name: say('seminar.endIt') }).click()
  await mari.getByRole('link', { name: say('seminar.summary') }).click()
  await expect(mari.getByText(FEEDBACK)).toBeVisible()
  await look(mari, 'seminar summary')
}

async function planSeminar(anu: Page, workshop: string): Promise<void> {
  const { homework, followUpSeminar } = readGolden('workshop')
  await anu.goto(`${workshop}/seminar`)
  await anu.getByLabel(say('seminar.date')).fill(dayFromNow(homework.derived.days))
  await anu.getByLabel(say('seminar.start')).fill(followUpSeminar.startRaw)
  await anu.getByLabel(say('seminar.end')).fill(followUpSeminar.endRaw)
  await anu.getByLabel(say('seminar.place')).fill(followUpSeminar.place)
  await anu.getByRole('button', { name: say('seminar.plan') }).click()
  const parts = { count: 3, each: 40, telling: 37, feedback: 3 }
  await expect(anu.getByText(say('seminar.division', parts))).toBeVisible()
  await look(anu, 'seminar programme')
}
