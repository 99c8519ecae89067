import { seeAs } from './pages/board'
import { expectOnPaper, layOnPaper } from './support/expectOnPaper'
import { say } from './support/say'
import { expect, test } from './support/test'

test.use({ demoData: 'on' })

test('the list of a board is on paper what its cards say, and nothing to press', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  await anu.goto((await demo()).boards[0] ?? '')
  await seeAs(anu, 'list')
  await expect(anu.getByRole('button', { name: say('board.openCard') }).first()).toBeVisible()
  await layOnPaper(anu)
  await expectOnPaper(anu)
  await expect(anu.getByRole('article').first()).toBeVisible()
  await expect(anu.getByRole('button')).toHaveCount(0)
})
