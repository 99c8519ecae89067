import { joinBoard, openCard, seeAs, textOf, writeCard } from './pages/board'
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

/** In the browser: it never tells by itself where the caret went, as if it were still about to. */
function keepCaretFromEditor(): void {
  const keep = (event: Event) => event.isTrusted && event.stopImmediatePropagation()
  window.addEventListener('selectionchange', keep, true)
}
