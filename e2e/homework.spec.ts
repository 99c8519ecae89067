import {
  card,
  closeEditor,
  expectSaved,
  joinBoard,
  openCard,
  textOf,
  writeCard,
} from './pages/board'
import { inviteEditor, openOrganisation } from './pages/facilitator'
import {
  carried,
  carry,
  entry,
  handOut,
  instructionsPanel,
  openOthers,
  progressPanel,
} from './pages/homework'
import { copyWorkshop } from './pages/workshop'
import { expectAccessible } from './support/expectAccessible'
import { expectOnPaper, layOnPaper } from './support/expectOnPaper'
import { say } from './support/say'
import { picture, pictureOfThisSize } from './support/screenshots'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

const [METSAKURMU, RANNAOJA] = ['Metsakurmu vald', 'Rannaoja linn']
const DRAFT = 'Avame raamatukogus nõuandepunkti'

test('homework is handed out, a draft is carried to it, finished on a phone and submitted with one gap left', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/status of 422/)
  const anu = await newPerson({ facilitator: true })
  const mari = await newPerson()
  const pille = await newPerson({ phone: true })
  const code = await copyWorkshop(anu, (await demo()).workshop, 'Kodutöö päev')
  const workshop = new URL(anu.url()).pathname
  await joinBoard(mari, code, { name: 'Mari', municipality: RANNAOJA, group: '1. grupp' })
  await writeCard(mari, DRAFT)
  await expectSaved(mari)

  const homework = await test.step('the facilitator hands it out and carries a draft', async () => {
    const all = await handOut(anu, workshop)
    expect([...all.keys()]).toEqual([METSAKURMU, RANNAOJA, 'Järvepõhja vald'])
    await picture(anu, 'homework handed out')
    await anu.getByRole('link', { name: say('homework.carryAtDesk') }).click()
    await carry(anu, DRAFT, [METSAKURMU])
    await expect(carried(anu, METSAKURMU)).toContainText(
      say('promotion.carriedCount', { count: 1 }),
    )
    await picture(anu, 'homework carried')
    await carry(anu, DRAFT, [METSAKURMU, RANNAOJA])
    await expect(carried(anu, RANNAOJA)).toContainText(say('promotion.carriedCount', { count: 1 }))
    const before = say('promotion.carriedBefore', { count: 1 })
    await expect(carried(anu, METSAKURMU)).toHaveText(`${METSAKURMU}: ${before}`)
    return { own: all.get(METSAKURMU) ?? '', others: all.get(RANNAOJA) ?? '' }
  })

  await test.step('an editor of the municipality works on it on a phone', async () => {
    await openOrganisation(anu, METSAKURMU)
    await inviteEditor(anu, pille, { name: 'Pille', email: 'pille@example.ee' })
    await anu.goto(homework.own)
    await pille.goto(homework.own)
    const draft = card(pille, DRAFT)
    await expect(draft).toContainText(missing('deadline', 'party', 'target'))
    await draft.getByRole('button', { name: say('homework.work') }).click()
    await expect(draft).toContainText(say('homework.workers', { names: 'Pille' }))
    await expect(card(anu, DRAFT)).toContainText(say('homework.workers', { names: 'Pille' }))
    await openCard(pille, DRAFT)
    await textOf(pille).press('End')
    await textOf(pille).pressSequentially(' kord nädalas')
    await pille.getByRole('button', { name: 'pidev tegevus' }).click()
    const party = pille.getByRole('combobox', { name: say('board.parties') })
    await party.fill('raamatukogu')
    await party.press('Enter')
    await expectSaved(pille)
    await closeEditor(pille)
    await expect(draft).toContainText(missing('target'))
    await expect(card(anu, 'kord nädalas')).toContainText(missing('target'))
    await expectAccessible(pille, 'homework of an editor')
  })

  await test.step('and submits it, which asks to confirm the gap', async () => {
    const progress = progressPanel(pille)
    const asked = instructionsPanel(pille)
    await asked.getByText(say('homework.incomplete', { count: 1 })).click()
    await expect(asked.getByRole('listitem')).toContainText(missing('target'))
    const questions = (['a', 'b', 'c'] as const).map((key) => say(`answers.${key}`)).join(', ')
    await expect(progress).toContainText(say('homework.unanswered', { questions }))
    await progress.getByRole('button', { name: say('homework.submit') }).click()
    await expect(pille.getByRole('alert')).toContainText(say('refusal.homeworkGaps', { count: 1 }))
    await progress.getByRole('checkbox', { name: say('homework.confirmGaps') }).check()
    await progress.getByRole('button', { name: say('homework.submit') }).click()
    await expect(progress.getByText(say('homework.reopenHint'))).toBeVisible()
    await expect(pille.getByText(say('homework.readOnly'))).toBeVisible()
    await picture(pille, 'homework submitted')
    await anu.goto(`${workshop}/homework`)
    await expect(entry(anu, METSAKURMU)).toContainText(say('homeworkState.submitted'))
    await expect(entry(anu, RANNAOJA)).toContainText(say('homeworkState.notStarted'))
  })

  await test.step('the other municipality reads what became of the same idea', async () => {
    await mari.goto(homework.others)
    const others = await openOthers(mari)
    await expect(others).toContainText(METSAKURMU)
    await expect(others).toContainText(`${DRAFT} kord nädalas`)
    await expect(others).toContainText(/raamatukogu/)
    await picture(mari, 'homework of the same idea', others)
  })

  await test.step('its sheet has all of it on paper, with lines for what is missing', async () => {
    await layOnPaper(anu)
    await anu.goto(`${homework.own}/print`)
    await expect(anu.getByText(`${DRAFT} kord nädalas`)).toBeVisible()
    await expectOnPaper(anu)
    for (const onScreen of ['banner', 'button'] as const) {
      await expect(anu.getByRole(onScreen)).toHaveCount(0)
    }
    await expect(anu.getByText(say('sheet.back'))).toBeHidden()
    await pictureOfThisSize(anu, 'homework on paper')
  })
})

type Gap = 'deadline' | 'party' | 'target'

const missing = (...gaps: Gap[]) =>
  say('homework.missing', { words: gaps.map((gap) => say(`draftGap.${gap}`)).join(', ') })
