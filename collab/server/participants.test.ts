import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { defaultLimits } from './limits'
import { createManualClock } from './rules/manualClock'
import { Participants } from './participants'
import { TestClient } from './rules/testClient'
import { quiet, setUpRooms, until } from './rules/testRooms'

const LIMITS = { bytesPerSecondOfAll: 1_000, bytesAtOnceOfAll: 2_000 }

/** Much more than may be brought in at once. */
function bigUpdate(): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('text').insert(0, 'x'.repeat(30_000))
  return Y.encodeStateAsUpdate(doc)
}

it('whoever brought too much waits as long by a connection that is opened much later (LIM-3)', async () => {
  const { join, bring, clock } = setUpRooms({ limits: LIMITS })
  const mari = await join('mari')
  // Long enough for what can be forgotten of those who do nothing.
  clock.advance(60_000)
  mari.sendUpdate(bigUpdate())
  await until(() => mari.isSaved)
  const second = new TestClient()
  bring(second, 'mari')
  await quiet()
  expect(second.isSynced).toBe(false)
  clock.advance(40_000)
  await until(() => second.isSynced)
})

it('whoever brought too much and leaves waits as long when they come back (LIM-3)', async () => {
  const { join, bring, clock } = setUpRooms({ limits: LIMITS })
  const mari = await join('mari')
  mari.sendUpdate(bigUpdate())
  await until(() => mari.isSaved)
  mari.disconnect()
  clock.advance(20_000)
  bring(mari, 'mari')
  await quiet()
  expect(mari.isSynced).toBe(false)
  clock.advance(20_000)
  await until(() => mari.isSynced)
})

it('whoever has as many client ids as one may have has them after a restart too (LIM-9)', async () => {
  const limits = { idsPerParticipant: 2 }
  const { join, log } = setUpRooms({ limits })
  for (const mari of [await join('mari'), await join('mari')]) {
    mari.text.insert(0, 'x')
    await until(() => mari.isSaved)
  }
  const again = setUpRooms({ log, limits })
  const [mari, jaan] = [await again.join('mari'), await again.join('jaan')]
  for (const { text } of [mari, jaan]) text.insert(0, 'x')
  await until(() => mari.nacks.length > 0 && jaan.isSaved)
  expect(mari.nacks[0]).toMatchObject({ code: 'doc-full' })
})

it('whoever leaves one of several connections may have one more, and not as many again (LIM-6)', () => {
  const limits = { ...defaultLimits, connectionsPerParticipant: 3 }
  const clock = createManualClock()
  const participants = new Participants({ clock, limits })
  const enter = () => participants.enter('mari')
  const leave = [enter(), enter(), enter()]
  expect([leave.includes(null), enter()]).toEqual([false, null])
  leave[0]?.()
  leave[0]?.()
  const again = enter()
  expect([again === null, enter()]).toEqual([false, null])

  const bytes = participants.bytesOf('mari')
  for (const end of [leave[1], leave[2]]) end?.()
  participants.forgetIdle()
  expect(participants.bytesOf('mari')).toBe(bytes)
  again?.()
  participants.forgetIdle()
  expect(participants.bytesOf('mari')).not.toBe(bytes)
})
