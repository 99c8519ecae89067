import type { Locator } from '@playwright/test'
import { card, closeEditor, expectSaved, seeAs, writeCard } from './pages/board'
import { deskRow } from './pages/facilitator'
import { expectAccessible, expectWithinScreen } from './support/expectAccessible'
import { say } from './support/say'
import { picture } from './support/screenshots'
import { expect, LAPTOP, PHONE, test } from './support/test'

test.use({ demoData: 'on' })

const NOTES = `Kitsaskohad:
• Külateedel ei ole talvel kedagi, kes ütleks, millal lumi
  lükatakse
• Noored ei tea, kellelt küsida
Suunad
• Arengukavasse tuleks lisada külade peatükk

Pildid saadab Sirje hiljem`

const BOTTLENECK = 'Külateedel ei ole talvel'

test('notes become cards, cards are answered, and everybody reads what became of the drafts', async ({
  newPerson,
  demo,
  browser,
  server,
}) => {
  const { boards, plans, workshop } = await demo()
  const anu = await newPerson({ facilitator: true })
  await anu.goto(boards[0] ?? '')

  await test.step('she pastes notes and corrects what was read', async () => {
    await anu.getByRole('link', { name: say('notes.paste') }).click()
    await anu.getByLabel(say('notes.pasteLabel')).fill(NOTES)
    await anu.getByRole('button', { name: say('notes.read') }).click()
    await expect(anu.getByLabel(say('notes.text', { n: 1 }))).toHaveValue(/lumi lükatakse$/)
    await expect(anu.getByLabel(say('notes.kindOf', { n: 3 }))).toHaveValue('documentChange')
    await anu.getByLabel(say('notes.kindOf', { n: 2 })).selectOption('question')
    await anu.getByRole('checkbox', { name: /Pildid saadab/ }).uncheck()
    await expectAccessible(anu, 'notes preview')
    const text = await anu.getByLabel(say('notes.text', { n: 1 })).boundingBox()
    expect(text?.width, 'the words have room on a phone').toBeGreaterThan(220)
    await anu.setViewportSize(LAPTOP)
    await anu.getByRole('button', { name: say('notes.add', { count: 3 }) }).click()
  })

  await test.step('they are cards on the board', async () => {
    await anu.waitForURL(`**${boards[0]}`)
    await seeAs(anu, 'list')
    await expect(card(anu, BOTTLENECK)).toContainText(say('cardKind.bottleneck'))
    await expect(card(anu, 'Noored ei tea')).toContainText(say('cardKind.question'))
    await expect(card(anu, 'Arengukavasse tuleks')).toContainText(say('cardKind.documentChange'))
    await expect(card(anu, 'Pildid saadab')).toHaveCount(0)
  })

  await test.step('an activity answers the bottleneck', async () => {
    await card(anu, BOTTLENECK)
      .getByRole('link', { name: say('cardAnswer.open') })
      .click()
    await anu.getByLabel(say('cardAnswer.search')).fill('1.1')
    await anu.getByRole('button', { name: say('cardAnswer.find') }).click()
    await anu
      .getByRole('button', { name: /^Seo\s*: 1\.1/ })
      .first()
      .click()
    await expect(anu.getByText(say('cardAnswer.none'))).toHaveCount(0)
    await picture(anu, 'activities that answer a card')
    await anu.goto(boards[0] ?? '')
    await expect(card(anu, BOTTLENECK).getByText(/^Vastus: 1\.1/)).toBeVisible()
    await picture(anu, 'board with an answer')
  })

  await test.step('a draft is declined with a reason, and the group sees it', async () => {
    await writeCard(anu, 'Ehitame igasse külla torni')
    await closeEditor(anu)
    await expectSaved(anu)
    await anu.goto(`${workshop}/promote`)
    await decline(deskRow(anu, 'Ehitame igasse külla torni'), 'Selleks ei ole kellelgi aega')
    await expect(anu.getByText(say('ending.saved'))).toBeVisible()
    await picture(anu, 'desk, a draft declined')
    await anu.goto(boards[0] ?? '')
    await expect(card(anu, 'Ehitame igasse külla torni')).toContainText(
      'Selleks ei ole kellelgi aega',
    )
  })

  await test.step('the response is published, and read without scripts', async () => {
    await anu.goto(`${workshop}/response`)
    await anu.getByRole('button', { name: say('response.publish') }).click()
    const address = anu.getByLabel(say('response.address'))
    await expect(address).toHaveValue(/\/r\//)
    await picture(anu, 'response before everybody')
    const context = await browser.newContext({
      baseURL: server.address,
      javaScriptEnabled: false,
      viewport: PHONE,
    })
    const reader = await context.newPage()
    await reader.goto(new URL(await address.inputValue()).pathname)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(say('response.title'))
    await expect(reader.getByText(/Põhjus: Selleks ei ole kellelgi aega/)).toBeVisible()
    await expectWithinScreen(reader)
    await picture(reader, 'response on a phone')
    await context.close()
  })

  await test.step('and the plan says what its activity answers', async () => {
    await anu.goto(`${plans[0]}`)
    await anu
      .getByRole('link', { name: say('plan.editActivity', { number: '1.1' }), exact: true })
      .click()
    await expect(anu.getByText(say('cardAnswer.answers'), { exact: true })).toBeVisible()
    await expect(anu.getByText(new RegExp(`^${BOTTLENECK}`))).toBeVisible()
    await picture(anu, 'activity that answers')
  })
})

async function decline(row: Locator, reason: string): Promise<void> {
  await row.getByText(say('ending.choose')).click()
  await row.getByLabel(say('ending.label')).selectOption('declined')
  await row.getByLabel(say('ending.reason')).fill(reason)
  await row.getByRole('button', { name: say('ending.save') }).click()
}
