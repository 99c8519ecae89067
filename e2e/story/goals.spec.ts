import type { Page } from '@playwright/test'
import { readPublicAddress } from '../pages/approval'
import { card, closeEditor, expectSaved, openCard } from '../pages/board'
import { openHomework } from '../pages/homework'
import { openActivity, row } from '../pages/plan'
import { goalsSeed, hasShared, readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect, test } from '../support/test'
import { amendPlan } from './amendmentPhase'
import { decideAndPublish } from './decisionPhase'
import { fold } from './fold'
import { holdSeminar } from './seminarPhase'
import { beginStory, readProposals, type Story } from './story'
import { handOutHomework, holdWorkshop, importCurrentPlan } from './workshopDay'

test.use({ sharedServer: 'afterwards' })

const PEOPLE = { own: 'Ida-Virumaa Omavalitsuste Liit', others: ['Narva linn'] }
const CURRENT = { seed: goalsSeed, activities: 60, email: 'siiri@liit.example.ee' }
const TARGET = 'Kõik liikmed on aasta lõpuks kaasas'
const REPORTED = 'Esimesed liikmed on kaasas.'
/** The first table of the document is a chapter too. */
const TABLES_BEFORE = 1

/** As for a municipality, with a plan whose activities are under goals and have targets. */
test('a plan with goals gets an activity of a workshop, is approved, reported on and amended (needs ../shared)', async ({
  newPerson,
}) => {
  test.skip(!hasShared, 'needs ../shared')
  test.slow()
  const story = await beginStory('association', newPerson, PEOPLE)
  const sections = readSections()
  const [{ title, goals } = { title: '', goals: [] }] = sections
  const activities = goals.flatMap((goal) => goal.activities)
  const chapter = TABLES_BEFORE + 1
  const fresh = { number: `${chapter}.${activities.length + 1}`, goal: goals.at(-1)?.text ?? '' }
  const [draft = ''] = readProposals()

  await test.step('its current plan is imported', () => importCurrentPlan(story, CURRENT))
  await test.step('a draft is written in a workshop', () => holdWorkshop(story, [draft]))
  await test.step('and carried home', () => handOutHomework(story))
  await test.step('where it gets a target', () => finishDraft(story, draft))
  await test.step('the seminar takes it into the plan', () =>
    holdSeminar(story, { accepted: [draft], chapter: new RegExp(`^${chapter}\\.`) }))
  await test.step('where it stands under a goal', () => putUnderGoal(story, fresh))
  const reason = 'Nii on liidu kavas kokku lepitud'
  const decided = { body: 'Liidu juhatus', sitting: '2' }
  await test.step('it is approved and published', () => decideAndPublish(story, reason, decided))
  await test.step('and reported on, for everybody to read', async () => {
    await report(story, fresh.number)
    const resident = await newPerson({ phone: true })
    await story.siiri.goto(story.plan)
    await resident.goto(await readPublicAddress(story.siiri))
    await expectAll(resident, [draft, TARGET, REPORTED])
    await expect(resident.getByText(say('plan.noGoal'))).toHaveCount(0)
    await story.look(resident, 'public plan with goals')
  })
  await test.step('an amendment is the second revision', async () => {
    const left = { number: `${chapter}.1`, text: activities[0]?.text ?? '' }
    const added = {
      number: `${chapter}.${activities.length + 2}`,
      text: 'Peame üheskoos suvepäevad',
    }
    await amendPlan(story, { title, left, added, decided: { sitting: '3' } })
    const resident = await newPerson()
    await story.siiri.goto(story.plan)
    const address = await readPublicAddress(story.siiri)
    await resident.goto(`${address}/1`)
    await expectAll(resident, [draft, TARGET])
    await resident.goto(`${address}/2`)
    await expectAll(resident, [draft, TARGET], left.text)
  })
})

const readSections = () => readGolden('ivol').tables.flatMap((table) => table.sections ?? [])

/** The drafts of the homework are finished; nothing is missing then, and nothing is to be confirmed. */
async function finishDraft({ mari, look }: Story, draft: string): Promise<void> {
  await openHomework(mari)
  await openCard(mari, draft)
  await mari.getByLabel(say('board.target'), { exact: true }).fill(TARGET)
  await closeEditor(mari)
  await expectSaved(mari)
  await expect(card(mari, draft)).toContainText(say('homework.whole'))
  await look(mari, 'homework with a target', card(mari, draft))
  await mari.getByRole('button', { name: say('homework.submit') }).click()
  await expect(mari.getByText(say('homework.reopenHint'))).toBeVisible()
}

/** The new activity is put under the goal that it serves; the target came with it. */
async function putUnderGoal(
  { anu, plan, drafts, look }: Story,
  { number, goal }: { number: string; goal: string },
): Promise<void> {
  await anu.goto(plan)
  await expect(row(anu, drafts[0] ?? '')).toContainText(TARGET)
  await openActivity(anu, number)
  // What the draft said when it came is kept whole.
  await expect(anu.getByRole('figure')).toContainText(TARGET)
  const choice = anu.getByLabel(say('plan.goal'), { exact: true })
  const options = await choice.getByRole('option').allTextContents()
  const label = options.find((option) => fold(option) === fold(goal)) ?? ''
  await choice.selectOption({ label })
  const saved = anu.waitForResponse((answer) => answer.request().method() === 'POST')
  await anu.getByRole('button', { name: say('common.save') }).click()
  // A page that is not alive yet is sent on to the next by the answer itself.
  expect((await saved).status()).toBeLessThan(400)
  await anu.goto(plan)
  await expect(row(anu, drafts[0] ?? '')).toContainText(number)
  await expect(anu.getByText(say('plan.noGoal'))).toHaveCount(0)
  await look(anu, 'activity under a goal', row(anu, drafts[0] ?? ''))
}

async function report({ anu, plan }: Story, number: string): Promise<void> {
  await anu.goto(plan)
  await anu
    .getByRole('link', { name: new RegExp(`tegevust ${number}( |$)`) })
    .first()
    .click()
  await anu.getByLabel(say('plan.report'), { exact: true }).fill(REPORTED)
  await anu.getByRole('button', { name: say('plan.addReport') }).click()
  await expect(anu.getByText(REPORTED).first()).toBeVisible()
}

/** Everything of the document stands on a public page, with its goals and targets, and this besides. */
async function expectAll(
  resident: Page,
  besides: readonly string[],
  leftOut?: string,
): Promise<void> {
  const text = fold(await resident.getByRole('main').innerText())
  const sections = readSections()
  const goals = sections.flatMap((section) => section.goals)
  const activities = goals.flatMap((goal) => goal.activities)
  const missing = [...sections.map(({ title }) => title), ...goals.map((goal) => goal.text)]
    .concat(activities.map((activity) => activity.text))
    .concat(activities.flatMap(({ targetLevel }) => targetLevel ?? []))
    .concat(besides)
    .filter((part) => part !== leftOut && !text.includes(fold(part)))
  expect(missing).toEqual([])
}
