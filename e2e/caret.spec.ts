import { card, closeEditor, joinBoard, openCard, seeAs, textOf, writeCard } from './pages/board'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

const HERE = { municipality: 'Metsakurmu vald', group: '3. grupp' }

test('a caret that Mari moves by a key stays there, whatever Oleg writes in that moment', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = [await newPerson(), await newPerson()]
  for (const [page, name] of [
    [mari, 'Mari'],
    [oleg, 'Oleg'],
  ] as const) {
    await joinBoard(page, server.joinCode, { ...HERE, name })
  }
  await Promise.all([seeAs(mari, 'list'), seeAs(oleg, 'list')])
  await writeCard(mari, 'kevadel')
  await openCard(oleg, 'kevadel')
  await textOf(oleg).press('Control+End')
  await expect(textOf(mari)).toContainText('Oleg')
  await mari.evaluate(keepCaretFromEditor)
  await textOf(mari).press('Home')
  await textOf(oleg).pressSequentially(' laat')
  await expect(textOf(mari)).toContainText('kevadel laat')
  await mari.keyboard.type('Suvel või ')
  await expect(oleg.getByRole('article', { name: /^Suvel või kevadel laat$/ })).toBeVisible()
})

test('a caret moved to the start right after a card is opened stays there', async ({
  newPerson,
  server,
}) => {
  const mari = await newPerson()
  await joinBoard(mari, server.joinCode, { ...HERE, name: 'Mari' })
  await seeAs(mari, 'list')
  await writeCard(mari, 'sügisel')
  await closeEditor(mari)
  await card(mari, 'sügisel')
    .getByRole('button', { name: say('board.openCard') })
    .focus()
  await mari.keyboard.press('Enter')
  await mari.keyboard.press('Home')
  await mari.keyboard.type('Suvel või ', { delay: 30 })
  await expect(textOf(mari)).toHaveText('Suvel või sügisel')
})

/** In the browser: it never tells by itself where the caret went, as if it were still about to. */
function keepCaretFromEditor(): void {
  const keep = (event: Event) => event.isTrusted && event.stopImmediatePropagation()
  window.addEventListener('selectionchange', keep, true)
}
