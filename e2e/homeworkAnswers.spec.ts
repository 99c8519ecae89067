import { card, closeEditor, joinBoard, openCard, textOf } from './pages/board'
import {
  answer,
  answersPanel,
  answersStatus,
  changesPanel,
  expectAnswersSaved,
  openHomework,
  writeOn,
} from './pages/homework'
import { MARI } from './pages/people'
import { expectAccessible } from './support/expectAccessible'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

const OURS = { ...MARI, group: '1. grupp' }

test('Mari and Oleg write one answer, he without a connection for a while', async ({
  newPerson,
  server,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/)
  const [mari, oleg] = [await newPerson(), await newPerson({ phone: true })]
  await joinBoard(mari, server.joinCode, OURS)
  await joinBoard(oleg, server.joinCode, { ...OURS, name: 'Oleg' })
  for (const page of [mari, oleg]) {
    await openHomework(page)
  }

  await test.step('both write into the same text, and see who does', async () => {
    await writeOn(mari, 'a', 'Avame ruumi')
    await expect(answer(oleg, 'a')).toContainText('Avame ruumi')
    await expect(
      answersPanel(oleg).getByText(say('term.writingNow', { name: 'Mari' })),
    ).toBeVisible()
    await writeOn(oleg, 'a', ' ja hoiame seda')
    await expect(answer(mari, 'a')).toContainText('Avame ruumi ja hoiame seda')
    // A page that is cut off in the middle of its look at this would say so in place of itself.
    for (const page of [mari, oleg]) {
      await expect(page.getByText(say('homeworkState.working'))).toBeVisible()
    }
  })

  await test.step('what was written without a connection comes together afterwards', async () => {
    await oleg.context().setOffline(true)
    await expect(answersStatus(oleg)).toHaveText(/ühendus puudub/)
    await writeOn(oleg, 'a', ' koos noortega')
    await writeOn(oleg, 'b', 'Küsisime koolis')
    await expect(answersStatus(oleg)).toHaveText(/muudatust on alles selles seadmes/)
    await writeOn(mari, 'c', 'Kevadel alustame')
    await writeOn(mari, 'a', ' igal õhtul')
    await expectAnswersSaved(mari)
    await oleg.context().setOffline(false)
    for (const page of [mari, oleg]) {
      await expectAnswersSaved(page)
      await expect(answer(page, 'a')).toContainText('koos noortega')
      await expect(answer(page, 'a')).toContainText('igal õhtul')
      await expect(answer(page, 'b')).toContainText('Küsisime koolis')
      await expect(answer(page, 'c')).toContainText('Kevadel alustame')
    }
    await expect(answersPanel(mari).getByText(/^Kirjutanud (Mari, Oleg|Oleg, Mari)$/)).toBeVisible()
  })

  await test.step('what Mari takes back is hers alone', async () => {
    const undo = answersPanel(mari).getByRole('button', { name: say('board.undoMine') })
    // Words that were typed slowly are several steps.
    const words = answer(mari, 'c')
    while ((await words.innerText()).includes('Kevadel')) await undo.last().click()
    await expect(answer(oleg, 'c')).not.toContainText('Kevadel')
    await expect(answer(mari, 'b')).toContainText('Küsisime koolis')
    await picture(mari, 'homework answers', answersPanel(mari))
    await picture(oleg, 'homework answers', answersPanel(oleg))
  })
})

test('what changed in a homework since the workshop is told word by word', async ({
  newPerson,
  server,
}) => {
  const liis = await newPerson()
  await joinBoard(liis, server.joinCode, { ...OURS, name: 'Liis' })
  await openHomework(liis)
  const changes = changesPanel(liis)
  await expect(changes.getByText(/^\d+ muutmata$/)).toBeVisible()

  await openCard(liis, 'poole lehekülje')
  await textOf(liis).press('Control+End')
  await liis.keyboard.type(' Sama ka valla lehes.')
  await closeEditor(liis)
  await card(liis, 'kindla kontaktisiku')
    .getByRole('button', { name: say('board.removeCard') })
    .click()

  await expect(changes.getByText(say('changes.count_changed', { count: 1 }))).toBeVisible()
  await expect(changes.getByText(say('changes.count_removed', { count: 1 }))).toBeVisible()
  await changes.getByText(say('changes.show')).click()
  await expect(changes.locator('ins')).toHaveText(/^\[lisatud: .*Sama ka valla lehes\.\]$/)
  const removed = changes.getByRole('listitem').filter({ hasText: 'kindla kontaktisiku' })
  await expect(removed.getByText(say('changes.removed'), { exact: true })).toBeVisible()
  await expectAccessible(liis, 'homework changes')
  await picture(liis, 'homework changes', changes)
})
