import { takenNote } from './pages/takenNote'
import { say } from './support/say'
import { slowReact, untilAnswered } from './support/slowReact'
import { expect, test } from './support/test'
import { untilAlive } from './support/untilAlive'

// It writes comments and chapters, which others read in the demo.
test.use({ demoData: 'on', sharedServer: 'after a form' })

test('a form that was answered before a slow machine showed that it was sent is confirmed, and keeps the focus', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const machine = await slowReact(anu)
  await anu.goto((await demo()).homework[0] ?? '')
  await untilAlive(anu)
  const comments = anu.locator('form').filter({ has: anu.getByLabel(say('comment.about')) })
  await comments.getByLabel(say('comment.text')).fill('Kas aeglane arvuti ütleb ka?')
  const write = comments.getByRole('button', { name: say('comment.write') })
  await machine.hold()
  await write.press('Enter')
  await untilAnswered(anu)
  await machine.letGo()
  await expect(anu.getByText('Kas aeglane arvuti ütleb ka?')).toBeVisible()
  await expect(write).toBeFocused()
  await expect(takenNote(anu)).toHaveText(say('term.saved'))
})

test('a form that is pressed again on a slow machine before its answer is shown is sent once', async ({
  newPerson,
  demo,
}) => {
  const anu = await newPerson({ facilitator: true })
  const machine = await slowReact(anu)
  await anu.goto((await demo()).plans[1] ?? '')
  await untilAlive(anu)
  await anu.getByLabel(say('plan.newChapter')).fill('Aeglaselt lisatud')
  const add = anu.getByRole('button', { name: say('plan.addChapter') })
  await machine.hold()
  await add.click()
  await untilAnswered(anu)
  await add.click()
  await untilAnswered(anu)
  await machine.letGo()
  const added = anu.getByRole('heading', { level: 2, name: 'Aeglaselt lisatud' })
  await expect(added).toHaveCount(1)
  await expect(anu.getByLabel(say('plan.newChapter'))).toHaveValue('')
  // The next one is another, though the same is written.
  await anu.getByLabel(say('plan.newChapter')).fill('Aeglaselt lisatud')
  await add.click()
  await expect(added).toHaveCount(2)
})
