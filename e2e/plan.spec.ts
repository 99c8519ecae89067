import type { Page } from '@playwright/test'
import { card, closeEditor, expectSaved, joinBoard, openCard, seeAs, textOf } from './pages/board'
import { inviteEditor } from './pages/facilitator'
import { MARI } from './pages/people'
import {
  addActivity,
  addChapter,
  addChapterOf,
  chapter,
  openActivity,
  readActivities,
  row,
} from './pages/plan'
import { dragTo } from './support/dragTo'
import { mouseOf } from './support/hands'
import { expectWithinScreen } from './support/expectAccessible'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, PHONE, test } from './support/test'

test.use({ demoData: 'on' })

let anu: Page

test.beforeEach(async ({ newPerson, demo }) => {
  anu = await newPerson({ facilitator: true })
  await anu.goto((await demo()).plans[1] ?? '')
})

test('an activity is edited in its place, and the focus comes back to where it was', async () => {
  const n = await addChapterOf(anu, 'Kohapeal muutmine', ['Avame raamatukogu ka õhtul'])
  await openActivity(anu, `${n}.1`)
  await expect(anu.getByLabel(say('plan.activityText'), { exact: true })).toBeFocused()
  await anu
    .getByLabel(say('plan.activityText'), { exact: true })
    .fill('Avame raamatukogu laupäeval')
  await anu.getByLabel(say('plan.deadline')).fill('2027–2028')
  await expect(anu.getByText('2027 kuni 2028')).toBeVisible()
  await anu.getByLabel(say('plan.parties'), { exact: true }).fill('raamatukogu, külaselts')
  await anu.getByLabel(say('plan.status'), { exact: true }).selectOption({ label: 'töös' })
  await picture(anu, 'plan editing an activity', row(anu, 'Avame raamatukogu'))
  await anu.getByRole('button', { name: say('common.save') }).click()
  const saved = row(anu, 'Avame raamatukogu laupäeval')
  for (const text of ['2027–2028', 'raamatukogu', 'külaselts', say('term.statusInProgress')]) {
    await expect(saved).toContainText(text)
  }
  await expect(
    anu.getByRole('link', { name: say('plan.editActivity', { number: `${n}.1` }) }),
  ).toBeFocused()
})

test('whoever saves second sees what the first one wrote, and decides', async ({
  newPerson,
  expectComplaint,
}) => {
  expectComplaint(/status of 409/)
  const uku = await newPerson()
  const n = await addChapterOf(anu, 'Kaks toimetajat', ['Peame arutelu kevadel'])
  const plan = anu.url()
  await anu.getByRole('link', { name: 'Rannaoja linn' }).click()
  await anu.waitForURL('**/organisations/*')
  await inviteEditor(anu, uku, { name: 'Uku', email: 'uku@example.ee' })
  await anu.goto(plan)
  await uku.goto(plan)
  await Promise.all([openActivity(anu, `${n}.1`), openActivity(uku, `${n}.1`)])
  const textIn = (page: Page) => page.getByLabel(say('plan.activityText'), { exact: true })
  await textIn(anu).fill('Peame arutelu sügisel')
  await textIn(uku).fill('Peame arutelu talvel')
  await uku.getByRole('button', { name: say('common.save') }).click()
  await expect(row(uku, 'talvel')).toBeVisible()

  await expect(anu.getByText(say('plan.changedBySomebody'))).toBeVisible()
  await expect(anu.getByText(say('plan.chooseText'))).toBeVisible()
  await expect(anu.getByRole('deletion')).toContainText('talvel')
  await expect(anu.getByRole('insertion')).toContainText('sügisel')
  const saveMine = anu.getByRole('button', { name: say('plan.saveMine') })
  await saveMine.click()
  await expect(anu.getByText(say('plan.changedBy', { name: 'Uku' }))).toBeVisible()
  await expect(textIn(anu)).toHaveValue('Peame arutelu sügisel')
  await picture(anu, 'plan conflict', row(anu, 'Peame arutelu talvel'))
  await anu.getByRole('button', { name: say('plan.takeTheirs') }).click()
  await expect(textIn(anu)).toHaveValue('Peame arutelu talvel')
  await textIn(anu).fill('Peame arutelu sügisel')
  await saveMine.click()
  await expect(row(anu, 'sügisel')).toBeVisible()
  await expect(row(uku, 'sügisel')).toBeVisible()
})

test('activities move by buttons and by hand, and their numbers follow', async () => {
  const title = 'Liigutamine'
  const n = await addChapterOf(anu, title, ['Esimene asi', 'Teine asi', 'Kolmas asi'])
  const expectOrder = (...texts: string[]) =>
    expect
      .poll(() => readActivities(anu, title))
      .toEqual(texts.map((text, at) => `${n}.${at + 1} ${text} asi`))
  await expectOrder('Esimene', 'Teine', 'Kolmas')
  await anu.getByRole('button', { name: say('plan.moveUp', { number: `${n}.3` }) }).click()
  await expectOrder('Esimene', 'Kolmas', 'Teine')
  const down = anu.getByRole('button', { name: say('plan.moveDown', { number: `${n}.1` }) })
  await down.press('Enter')
  await expectOrder('Kolmas', 'Esimene', 'Teine')
  await dragTo(mouseOf(anu), row(anu, 'Teine asi'), 'upper', row(anu, 'Kolmas asi'))
  await expectOrder('Teine', 'Kolmas', 'Esimene')
  await anu.reload()
  await expectOrder('Teine', 'Kolmas', 'Esimene')
})

test('an activity goes to another chapter, is deleted, and comes back', async () => {
  await addChapterOf(anu, 'Kuhu viia', ['Juba siin'])
  const n = await addChapterOf(anu, 'Kust viia', ['Jääb paigale', 'Läheb ära', 'Jääb ka'])
  await openActivity(anu, `${n}.2`)
  const to = anu.getByLabel(say('plan.moveToChapter'))
  await to.selectOption({ label: `${Number(n) - 1}. Kuhu viia` })
  await anu.getByRole('button', { name: say('plan.move'), exact: true }).click()
  await expect
    .poll(() => readActivities(anu, 'Kuhu viia'))
    .toEqual([`${Number(n) - 1}.1 Juba siin`, `${Number(n) - 1}.2 Läheb ära`])
  await expect
    .poll(() => readActivities(anu, 'Kust viia'))
    .toEqual([`${n}.1 Jääb paigale`, `${n}.2 Jääb ka`])

  await openActivity(anu, `${n}.1`)
  await anu.getByRole('button', { name: say('plan.deleteActivity') }).press('Enter')
  await expect(anu.getByText(say('plan.activityDeleted'))).toBeVisible()
  await expect.poll(() => readActivities(anu, 'Kust viia')).toEqual([`${n}.1 Jääb ka`])
  await picture(anu, 'plan activity deleted')
  await expect(anu.getByRole('button', { name: say('term.undo') })).toBeFocused()
  await anu.keyboard.press('Enter')
  await expect
    .poll(() => readActivities(anu, 'Kust viia'))
    .toEqual([`${n}.1 Jääb paigale`, `${n}.2 Jääb ka`])
})

test('an activity is dragged to the front of another chapter, to its end, and into an empty one', async () => {
  const n = await addChapterOf(anu, 'Siit lohistada', ['Ette', 'Taha'])
  const m = await addChapterOf(anu, 'Siia lohistada', ['Keskele'])
  await dragTo(mouseOf(anu), row(anu, 'Ette'), 'upper', row(anu, 'Keskele'))
  await expect.poll(() => readActivities(anu, 'Siit')).toEqual([`${n}.1 Taha`])
  await dragTo(mouseOf(anu), row(anu, 'Taha'), 'lower', row(anu, 'Keskele'))
  await expect
    .poll(() => readActivities(anu, 'Siia'))
    .toEqual([`${m}.1 Ette`, `${m}.2 Keskele`, `${m}.3 Taha`])
  const emptied = chapter(anu, 'Siit').getByText(say('plan.emptyChapter'))
  await dragTo(mouseOf(anu), row(anu, 'Keskele'), 'lower', emptied)
  await expect.poll(() => readActivities(anu, 'Siit')).toEqual([`${n}.1 Keskele`])
})

test('a chapter is added, renamed, and removed once it is empty', async () => {
  const n = await addChapter(anu, 'Ajutine peatükk')
  await addActivity(anu, 'Ainus tegevus siin')
  const pencil = anu.getByRole('link', {
    name: say('plan.editChapter', { number: n }),
    exact: true,
  })
  await pencil.click()
  await expect(anu.getByText(say('plan.removeChapterHint'))).toBeVisible()
  await anu.getByLabel(say('plan.chapterTitle')).fill('Ümber nimetatud')
  await anu.getByRole('button', { name: say('common.save') }).click()
  await expect(anu.getByRole('heading', { name: `${n}. Ümber nimetatud` })).toBeVisible()
  await openActivity(anu, `${n}.1`)
  await anu.getByRole('button', { name: say('plan.deleteActivity') }).click()
  await expect(chapter(anu, 'Ümber nimetatud')).toContainText(say('plan.emptyChapter'))
  await pencil.click()
  await anu.getByRole('button', { name: say('plan.removeChapter') }).click()
  await expect(anu.getByRole('heading', { name: 'Ümber nimetatud' })).toHaveCount(0)
})

test('reports on progress gather, the newest first', async () => {
  const n = await addChapterOf(anu, 'Täitmine', ['Teeme huvikoolile bussi'])
  await openActivity(anu, `${n}.1`)
  const report = anu.getByLabel(say('plan.report'))
  await report.fill('Buss on hanke järel.')
  await anu
    .getByLabel(say('plan.reportStatus'))
    .selectOption({ label: say('term.statusInProgress') })
  await anu.getByRole('button', { name: say('plan.addReport') }).click()
  await expect(row(anu, 'huvikoolile')).toContainText('Buss on hanke järel.')
  await report.fill('Buss sõidab.')
  await anu.getByLabel(say('plan.reportStatus')).selectOption({ label: say('term.statusDone') })
  await anu.getByRole('button', { name: say('plan.addReport') }).click()
  await expect(row(anu, 'huvikoolile')).toContainText('Buss sõidab.')
  await expect(row(anu, 'huvikoolile')).toContainText(say('term.statusDone'))
  const reports = chapter(anu, 'Täitmine').getByRole('listitem').filter({ hasText: 'Buss' })
  await expect(reports).toContainText([/Buss sõidab\./, /Buss on hanke järel\./])
})

test('on a phone every activity is a block with its own labels', async () => {
  const n = await addChapterOf(anu, 'Telefonis', ['Paneme valgusti bussipeatusse'])
  await anu.setViewportSize(PHONE)
  const block = row(anu, 'valgusti')
  await expect(anu.getByRole('columnheader')).toHaveCount(0)
  await expect(block.getByText(say('term.deadline'), { exact: true })).toBeVisible()
  await openActivity(anu, `${n}.1`)
  await anu.getByLabel(say('plan.deadline')).fill('oktoober 2027')
  await expectWithinScreen(anu)
  await anu.getByRole('button', { name: say('common.save') }).click()
  await expect(block).toContainText('oktoober 2027')
  await picture(anu, 'plan on a phone', block)
})

test('an activity tells where it came from, and what its draft says since', async ({
  newPerson,
  demo,
  server,
}) => {
  await anu.goto((await demo()).plans[0] ?? '')
  const mari = await newPerson()
  await joinBoard(mari, server.joinCode, { ...MARI, group: '1. grupp' })
  const ofDraft = row(anu, 'Koondame kõik arutelul')
  await expect(ofDraft).toContainText('1. grupp')
  await expect(ofDraft).not.toContainText(say('term.changedSince'))
  await seeAs(mari, 'list')
  await openCard(mari, 'Koondame kõik arutelul')
  await textOf(mari).press('Control+End')
  await textOf(mari).pressSequentially(' Ka sõnumina.')
  await mari.getByRole('button', { name: 'kord kuus' }).click()
  await closeEditor(mari)
  await expectSaved(mari)
  await expect(ofDraft).toContainText(say('term.changedSince'))
  await expect(card(mari, 'Ka sõnumina')).toContainText(say('term.changedSince'))
  await ofDraft.getByRole('link', { name: /^Muuda tegevust/ }).click()
  await expect(anu.getByText(say('plan.draftThen'))).toBeVisible()
  await expect(anu.getByRole('insertion').filter({ hasText: 'Ka sõnumina.' })).toBeVisible()
  await expect(anu.getByRole('insertion').filter({ hasText: 'kord kuus' })).toBeVisible()
  await expect(ofDraft).not.toContainText('Ka sõnumina')
  await picture(anu, 'plan changed since', anu.getByText(say('plan.draftThen')))
})
