import { readFileSync } from 'node:fs'
import { createPlan } from '../pages/approval'
import { card, seeAs } from '../pages/board'
import { addOrganisation } from '../pages/facilitator'
import { addChapterOf } from '../pages/plan'
import { createWorkshop } from '../pages/workshop'
import { dayFromNow } from '../support/dayFromNow'
import { agendaSeed, hasShared, notesSeed, readGolden } from '../support/shared'
import { say } from '../support/say'
import { expect, test } from '../support/test'
import { look } from './look'

test.use({ sharedServer: 'afterwards' })

const CITY = 'Kohtla-Järve linn'
const ANSWERS = ['Hakkame välja andma linna lehte', 'Teeme linnale infokava', 'Koolitame töötajaid']

test('notes of a discussion become cards, and activities answer three of them (needs ../shared)', async ({
  newPerson,
}) => {
  test.skip(!hasShared, 'needs ../shared')
  const anu = await newPerson({ facilitator: true })
  await addOrganisation(anu, CITY)
  await createPlan(anu, 'Linna tegevuskava')
  await addChapterOf(anu, 'Avatud linn', ANSWERS)
  await createWorkshop(anu, {
    title: 'Arengukava arutelu',
    date: dayFromNow(0),
    municipalities: [CITY],
    text: readFileSync(agendaSeed, 'utf8'),
  })
  await anu.getByRole('main').locator('a[href^="/boards/"]').first().click()
  await anu.waitForURL('**/boards/*')
  const board = anu.url()
  await anu.getByRole('link', { name: say('notes.paste') }).click()
  await anu.getByLabel(say('notes.pasteLabel')).fill(readFileSync(notesSeed, 'utf8'))
  await anu.getByRole('button', { name: say('notes.read') }).click()
  const found = anu.getByRole('list', { name: say('notes.found') }).getByRole('listitem')
  for (const [kind, count] of [
    ['bottleneck', 14],
    ['direction', 4],
    ['documentChange', 3],
  ] as const) {
    await expect(found.filter({ hasText: say(`cardKind.${kind}`) })).toContainText(String(count))
  }
  await look(anu, 'notes read')
  await anu.getByRole('button', { name: say('notes.add', { count: 21 }) }).click()
  await anu.waitForURL(board)
  await seeAs(anu, 'list')
  await expect(anu.getByRole('article')).toHaveCount(21)
  await look(anu, 'board of notes')

  const { blocks } = readGolden('kohtla-jarve')
  const bottlenecks = blocks.find(({ derived }) => derived.kind === 'bottlenecks')?.items ?? []
  for (const nth of ANSWERS.keys()) {
    const bottleneck = bottlenecks[nth]?.text.slice(0, 60) ?? ''
    await card(anu, bottleneck)
      .getByRole('link', { name: say('cardAnswer.open') })
      .click()
    const choice = anu.getByRole('button', { name: new RegExp(`^Seo\\s*: 1\\.${nth + 1}`) })
    await choice.first().click()
    await expect(anu.getByText(say('cardAnswer.none'))).toHaveCount(0)
    if (nth === 0) await look(anu, 'activities that answer')
    await anu.goto(board)
    await seeAs(anu, 'list')
    await expect(
      card(anu, bottleneck).getByText(new RegExp(`^Vastus: 1\\.${nth + 1}`)),
    ).toBeVisible()
  }
  await look(anu, 'board with answers')
})
