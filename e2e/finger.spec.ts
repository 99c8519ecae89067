import {
  card,
  cardOnCanvas,
  closeEditor,
  joinBoard,
  placeOf,
  readCardNames,
  seeAs,
  writeCard,
} from './pages/board'
import { MARI, OLEG } from './pages/people'
import { dragTo } from './support/dragTo'
import { fingerOf, middleOf } from './support/hands'
import { expect, TABLET, test } from './support/test'

test.use({ demoData: 'on' })

test('a finger drags a card of the list by its grip, and a card of the canvas', async ({
  newPerson,
  server,
}) => {
  const [mari, oleg] = [await newPerson({ phone: true }), await newPerson()]
  await joinBoard(mari, server.joinCode, { ...MARI, group: '3. grupp' })
  await joinBoard(oleg, server.joinCode, { ...OLEG, group: '3. grupp' })
  await mari.setViewportSize(TABLET)
  for (const page of [mari, oleg]) await seeAs(page, 'list')
  for (const text of ['Sõrmega eespoole', 'Sõrmega tahapoole']) {
    await writeCard(mari, text)
    await closeEditor(mari)
  }
  const finger = await fingerOf(mari)
  const [first, second] = ['eespoole', 'tahapoole'].map((word) => card(mari, word))
  if (!first || !second) throw new Error('no card')
  await dragTo(finger, first, 'lower', second)
  const fingered = async () =>
    (await readCardNames(oleg)).filter((name) => name.startsWith('Sõrmega'))
  await expect.poll(fingered).toEqual(['Sõrmega tahapoole', 'Sõrmega eespoole'])

  for (const page of [mari, oleg]) await seeAs(page, 'canvas')
  const [hers, his] = [mari, oleg].map((page) => cardOnCanvas(page, 'eespoole'))
  if (!hers || !his) throw new Error('no card')
  const before = await placeOf(his)
  await hers.hover({ trial: true })
  const at = middleOf(await hers.boundingBox())
  await finger.press(at)
  await finger.move({ x: at.x - 60, y: at.y - 60 })
  await expect.poll(() => placeOf(his)).not.toBe(before)
  await finger.letGo()
  const after = await placeOf(hers)
  expect(after).not.toBe(before)
  await expect.poll(() => placeOf(his)).toBe(after)
})
