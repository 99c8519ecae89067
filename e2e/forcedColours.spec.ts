import type { Locator } from '@playwright/test'
import { cardOnCanvas, seeAs } from './pages/board'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

for (const colorScheme of ['light', 'dark'] as const) {
  // Backgrounds are taken away there, and with them went all that told what was chosen.
  test(`what is chosen can be told in forced colours, ${colorScheme} ones`, async ({
    newPerson,
    demo,
    server,
  }) => {
    const anu = await newPerson({ facilitator: true, calm: true })
    await anu.emulateMedia({ forcedColors: 'active', colorScheme })
    const { boards, submittedPlan } = await demo()

    await anu.goto(boards[0] ?? '')
    const views = anu.getByRole('group', { name: say('board.view') })
    await seeAs(anu, 'list')
    await expectToldApart(
      views.locator('[aria-pressed=true]'),
      views.locator('[aria-pressed=false]'),
    )
    const languages = anu.getByRole('form', { name: say('term.language') })
    await expectToldApart(
      languages.locator('[aria-pressed=true]'),
      languages.locator('[aria-pressed=false]'),
    )
    const groups = anu.getByRole('navigation', { name: say('board.otherBoards') })
    await expectToldApart(groups.locator('[aria-current]'), groups.locator('a:not([aria-current])'))

    await seeAs(anu, 'canvas')
    const cards = anu.locator('.react-flow__node')
    await cardOnCanvas(anu, 'Eelnõud on veebis').click()
    const selected = cards.locator('[data-selected]')
    await expectToldApart(selected, cards.locator('> :not([data-selected])'))

    await anu.goto(submittedPlan)
    const steps = anu.getByRole('list', { name: say('approval.steps') })
    await expectToldApart(
      steps.locator('[aria-current] > :last-child'),
      steps.locator('li:not([aria-current]) > :last-child'),
    )

    await anu.goto(`/join/${server.joinCode}`)
    const choices = anu.getByRole('group', { name: say('join.group') }).locator('label')
    const withRadio = (checked: boolean) =>
      choices.filter({ has: anu.getByRole('radio', { checked }) })
    await expectToldApart(withRadio(true), withRadio(false))
  })
}

async function expectToldApart(chosen: Locator, others: Locator): Promise<void> {
  await expect(chosen).toHaveCount(1)
  const [one, other] = [await readLook(chosen), await readLook(others.first())]
  expect.soft(one, String(chosen)).not.toEqual(other)
}

/** What fills an element and what is around it without the focus; a background that lets others through is not its own. */
function readLook(element: Locator): Promise<string[]> {
  return element.evaluate((one) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const { backgroundColor, outlineStyle } = getComputedStyle(one)
    const canvas = getComputedStyle(document.documentElement).backgroundColor
    const isThrough = backgroundColor.endsWith(', 0)')
    return [isThrough ? canvas : backgroundColor, outlineStyle]
  })
}
