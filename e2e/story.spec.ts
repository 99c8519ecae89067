import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { addOrganisation, importPlan, signIn } from './pages/facilitator'
import { card, closeEditor, expectSaved, joinBoard, status, writeCard } from './pages/board'
import { createWorkshop } from './pages/workshop'
import { picture } from './support/screenshots'
import { agendaSeed, hasShared, planSeed } from './support/shared'
import { expect, test } from './support/test'

const JOELAHTME = 'Jõelähtme vald'
const TARTU = 'Tartu vald'

/** The main job, from an empty database to plans that are read back from files. */
test('from a pasted agenda to exported plans (needs ../shared)', async ({
  newPerson,
  facilitatorSession,
  expectComplaint,
}) => {
  test.skip(!hasShared, 'needs ../shared')
  await facilitatorSession()
  const anu = await newPerson()
  const [mari, oleg, liis] = [
    await newPerson(),
    await newPerson(),
    await newPerson({ phone: true }),
  ]
  let code = ''
  let plan = ''
  let workshop = ''

  await test.step('the facilitator signs in', async () => {
    await signIn(anu)
    const signOut = anu.getByRole('banner').getByRole('button', { name: 'Logi välja' })
    await signOut.click()
    await expect(signOut).toBeHidden()
    await signIn(anu)
    await picture(anu, '01-home')
  })

  await test.step('she imports the current plan of one municipality', async () => {
    await addOrganisation(anu, JOELAHTME)
    await importPlan(anu, planSeed, async (page) => {
      await expect(page.getByText('6 peatükki')).toBeVisible()
      await expect(page.getByText('37 tegevust')).toBeVisible()
      await picture(page, '02-import-preview')
    })
    plan = anu.url()
    await expect(anu.getByText('37 tegevust')).toBeVisible()
    await picture(anu, '03-imported-plan')
    await addOrganisation(anu, TARTU)
    await anu.getByLabel('Uus tühi kava: pealkiri').fill('Tartu valla tegevuskava')
    await anu.getByRole('button', { name: 'Lisa kava' }).click()
    await anu.getByLabel('Uus peatükk').fill('Noored')
    await anu.getByRole('button', { name: 'Lisa peatükk' }).click()
    await expect(anu.getByRole('heading', { name: '1. Noored' })).toBeVisible()
  })

  await test.step('she creates the workshop by pasting the slides', async () => {
    code = await createWorkshop(anu, {
      title: 'Avatud valitsemise töötuba',
      date: '2026-11-17',
      municipalities: [JOELAHTME, TARTU],
      text: readFileSync(agendaSeed, 'utf8'),
    })
    workshop = anu.url()
    await expect(anu.getByText('14:15–14:30')).toBeVisible()
    await expect(anu.getByText('16:20–16:35')).toBeVisible()
    await picture(anu, '05-workshop')
  })

  await test.step('three people join by the code, one of them on a phone', async () => {
    await joinBoard(mari, code, { name: 'Mari', municipality: JOELAHTME, group: '1. grupp' })
    await joinBoard(oleg, code, { name: 'Oleg', municipality: TARTU, group: '1. grupp' })
    await joinBoard(liis, code, { name: 'Liis', municipality: TARTU, group: '3. grupp' })
    await expect(anu.getByText('Liis')).toBeVisible()
  })

  await test.step('two of them write in one card at once, letter by letter', async () => {
    await writeCard(mari, 'Avaldame eelnõud ')
    await oleg.getByRole('button', { name: 'Loend' }).click()
    await card(oleg, 'Avaldame eelnõud').getByRole('button', { name: 'Ava sedel' }).click()
    const marisText = mari.getByRole('textbox', { name: 'Sedeli tekst' })
    const olegsText = oleg.getByRole('textbox', { name: 'Sedeli tekst' })
    await olegsText.press('Control+End')
    // Once his caret rests: a text that is drawn anew at that moment forgets where hers was going.
    await expect(marisText).toContainText('Oleg')
    await marisText.press('Control+Home')
    await Promise.all([
      olegsText.pressSequentially('ühel lehel'),
      marisText.pressSequentially('Kohe '),
    ])
    await expect(olegsText).toContainText('Kohe')
    await expect(marisText).toContainText('ühel lehel')
    await expect(mari.getByText('Oleg').first()).toBeVisible()
    await picture(mari, '06-two-in-one-card')
    await mari.getByRole('button', { name: 'Pidev tegevus' }).click()
    await mari.getByRole('combobox', { name: 'Osapooled' }).fill('IT-juht')
    await mari.getByRole('combobox', { name: 'Osapooled' }).press('Enter')
    await mari.getByRole('combobox', { name: 'Osapooled' }).press('Tab')
    await closeEditor(mari)
    await closeEditor(oleg)
    await expectSaved(mari)
    await mari.getByRole('button', { name: 'Loend' }).click()
    for (const page of [mari, oleg]) {
      await expect(card(page, 'Kohe Avaldame eelnõud ühel lehel')).toContainText('IT-juht')
    }
  })

  await test.step('one goes offline, writes, and comes back', async () => {
    expectComplaint(/ERR_INTERNET_DISCONNECTED/)
    await liis.context().setOffline(true)
    await expect(status(liis).first()).toHaveText(/ühendus puudub/)
    await writeCard(liis, 'Anname noortele oma eelarve')
    await expect(status(liis).first()).toHaveText(/muudatust? on alles selles seadmes/)
    await closeEditor(liis)
    await picture(liis, '07-offline')
    await liis.context().setOffline(false)
    await expectSaved(liis)
  })

  await test.step('more drafts are written', async () => {
    for (const text of ['Kutsume külad arutama enne otsust', 'Selgitame eelarvet lihtsas keeles']) {
      await writeCard(mari, text)
      await closeEditor(mari)
    }
    await expectSaved(mari)
  })

  await test.step('the facilitator adds four drafts, two of them to both plans', async () => {
    await anu.goto(`${workshop}/promote`)
    await promote(anu, ['Kohe Avaldame eelnõud', 'Selgitame eelarvet'], [JOELAHTME])
    await promote(anu, ['Kutsume külad', 'Anname noortele'], [JOELAHTME, TARTU])
    await picture(anu, '08-desk')
  })

  await test.step('everyone sees it', async () => {
    await expect(card(mari, 'Kohe Avaldame').getByText(/nr 1\.10 \(Jõelähtme vald\)/)).toBeVisible()
    await expect(card(oleg, 'Selgitame eelarvet').getByText(/nr 1\.11/)).toBeVisible()
    await expect(card(liis, 'Anname noortele').getByText(/nr 1\.2 \(Tartu vald\)/)).toBeVisible()
    await picture(liis, '09-board')
  })

  await test.step('the plan has its 37 activities and the new ones with the next numbers', async () => {
    await anu.goto(plan)
    await expect(anu.getByText('41 tegevust')).toBeVisible()
    await expect(anu.getByRole('row', { name: /^1\.9 / })).toBeVisible()
    await expect(
      anu.getByRole('row', { name: /1\.10 Kohe Avaldame eelnõud ühel lehel.*pidev tegevus/i }),
    ).toBeVisible()
    await picture(anu, '10-plan')
  })

  await test.step('DOCX, CSV and JSON are downloaded and read back', async () => {
    const organisation = await addOrganisation(anu, 'Tagasiloetud vald')
    for (const format of ['DOCX', 'CSV', 'JSON']) {
      await anu.goto(plan)
      const [download] = await Promise.all([
        anu.waitForEvent('download'),
        anu.getByRole('link', { name: new RegExp(`Laadi alla: ${format}|^${format}`) }).click(),
      ])
      const name = download.suggestedFilename()
      expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`))
      await anu.goto(`${organisation}/import`)
      const buffer = readFileSync(await download.path())
      await anu
        .getByLabel('Fail')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await anu.getByRole('button', { name: 'Vaata eelvaadet' }).click()
      await expect(anu.getByText('6 peatükki')).toBeVisible()
      await expect(anu.getByText('41 tegevust')).toBeVisible()
    }
  })
})

/** Ticks drafts and plans on the desk, chooses the first chapter where none is preset, and adds them. */
async function promote(page: Page, drafts: string[], municipalities: string[]): Promise<void> {
  for (const box of await page
    .getByRole('group', { name: 'Kuhu lisada' })
    .getByRole('checkbox')
    .all()) {
    await box.uncheck()
  }
  for (const name of municipalities) await page.getByRole('checkbox', { name }).check()
  for (const draft of drafts) {
    await page.getByRole('checkbox', { name: new RegExp(draft) }).check()
    for (const name of municipalities) {
      await page.getByLabel(`Peatükk: ${name}, ${draft}`).selectOption({ index: 1 })
    }
  }
  await page.getByRole('button', { name: /^Lisa kavasse/ }).click()
  const count = drafts.length * municipalities.length
  await expect(page.getByText(`${count} tegevust lisatud.`)).toBeVisible()
}
