import {
  card,
  closeEditor,
  expectSaved,
  joinBoard,
  openCard,
  textOf,
  writeCard,
} from './pages/board'
import { draftsStatus, entry, progressPanel } from './pages/homework'
import { invitePartner, openHomework } from './pages/partner'
import { OLEG } from './pages/people'
import { expectAccessible } from './support/expectAccessible'
import { routeLive } from './support/routeLive'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('a partner from outside edits a draft on a phone, comments, hears what became of it, and is shut out', async ({
  newPerson,
  demo,
  expectComplaint,
}) => {
  expectComplaint(/status of 404/)
  const anu = await newPerson({ facilitator: true })
  const { workshop } = await demo()
  const homework = await openHomework(anu, workshop)
  await writeCard(anu, 'Loome ühise kalendri')
  await expectSaved(anu)
  await anu.goto(`${homework}/partners`)
  await expectAccessible(anu, 'partners, none yet')
  await anu.setViewportSize({ width: 1366, height: 768 })
  const link = await invitePartner(anu, 'Noortekeskus')
  await expect(anu.getByText(say('partner.state_waiting'))).toBeVisible()

  const phone = await newPerson({ phone: true })
  await phone.goto(link)
  await expect(phone.getByText(/Noortekeskus, .+ kutsub sind/)).toBeVisible()
  await expectAccessible(phone, 'partner’s invitation')
  await phone.setViewportSize({ width: 360, height: 640 })
  await phone.getByRole('button', { name: say('partner.open') }).click()
  await phone.waitForURL(`**${homework}`)
  await openCard(phone, 'Loome ühise kalendri')
  await textOf(phone).press('End')
  await textOf(phone).pressSequentially(' kõigile noortele')
  await expectSaved(phone)
  await closeEditor(phone)
  await expect(anu.getByText(say('partner.state_opened'))).toBeVisible()

  const comments = phone.locator('form').filter({ has: phone.getByLabel(say('comment.about')) })
  await comments.getByLabel(say('comment.text')).fill('Kes kalendrit peab?')
  await comments.getByRole('button', { name: say('comment.write') }).click()
  await expect(phone.getByText('Kes kalendrit peab?')).toBeVisible()

  await anu.goto(homework)
  await expect(card(anu, 'kõigile noortele').getByText(/Noortekeskus/)).toBeVisible()
  await expect(anu.getByText(say('comment.side_partner', { name: 'Noortekeskus' }))).toBeVisible()
  await anu.getByText(say('comment.settle')).click()
  await anu.getByLabel(say('comment.because')).fill('Sügiseni peab vald.')
  await anu.getByRole('button', { name: say('comment.settle_partly'), exact: true }).click()
  await expect(phone.getByText(say('comment.outcome_partly'))).toBeVisible()
  await expect(phone.getByText('Sügiseni peab vald.')).toBeVisible()
  await picture(phone, 'homework of a partner', phone.getByText('Kes kalendrit peab?'))

  await anu.goto(`${homework}/partners`)
  await picture(anu, 'partners')
  await anu.getByRole('button', { name: new RegExp(`^${say('partner.revoke')}`) }).click()
  await expect(anu.getByText(say('partner.state_revoked'))).toBeVisible()
  await expect(phone.getByText(say('refusal.partnerRevoked'))).toBeVisible()
  await phone.goto(link)
  await expect(phone.getByText(say('refusal.partnerRevoked'))).toBeVisible()
})

test('what a partner wrote without a connection before she joined in the same browser is told while it waits, and saved in her name', async ({
  newPerson,
  server,
  demo,
}) => {
  const { workshop } = await demo()
  const [anu, piia] = [await newPerson({ facilitator: true }), await newPerson()]
  await anu.goto(`${workshop}/homework`)
  await entry(anu, OLEG.municipality).getByRole('link', { name: OLEG.municipality }).click()
  await anu.waitForURL('**/homework/*')
  const homework = new URL(anu.url()).pathname
  await anu.goto(`${homework}/partners`)
  const link = await invitePartner(anu, 'Külaselts')
  const live = await routeLive(piia)
  await piia.goto(link)
  await piia.getByRole('button', { name: say('partner.open') }).click()
  await piia.waitForURL(`**${homework}`)
  await expect(draftsStatus(piia)).toHaveText(/salvestatud/i)
  live.cut()
  await expect(draftsStatus(piia)).toHaveText(say('board.offline'), { ignoreCase: true })
  await writeCard(piia, 'Kirjutatud seltsi nimel')
  await closeEditor(piia)
  await expect(draftsStatus(piia)).toHaveText(/muudatust? on alles selles seadmes/)

  await piia.goto('/join')
  live.mend()
  await anu.goto(homework)
  const progress = progressPanel(anu)
  await progress.getByRole('checkbox', { name: say('homework.confirmGaps') }).check()
  await progress.getByRole('button', { name: say('homework.submit') }).click()
  await expect(progress.getByRole('button', { name: say('homework.reopen') })).toBeVisible()
  await joinBoard(piia, server.joinCode, { ...OLEG, name: 'Piia', group: '1. grupp' })
  await piia.goto(homework)
  const kept = piia.locator('#drafts').getByText(/mille tegid siin teise nimega/)
  await expect(kept).toBeVisible()
  await expect(card(anu, 'seltsi nimel')).toHaveCount(0)
  await expectAccessible(piia, 'homework with changes of a partner kept')
  await picture(piia, 'homework with changes of a partner kept', kept)

  await progress.getByRole('button', { name: say('homework.reopen') }).click()
  await expect(card(piia, 'seltsi nimel')).toBeVisible()
  await expect(kept).toHaveCount(0)
  await expect(card(anu, 'seltsi nimel')).toContainText('Külaselts')
  await expect(card(anu, 'seltsi nimel')).not.toContainText('Piia')
})
