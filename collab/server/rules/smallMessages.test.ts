import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import type { TestClient } from './testClient'
import { quiet, setUpRooms, until } from './testRooms'

/** An awareness message with so many lines about nobody. */
function linesAboutNobody(count: number): Uint8Array {
  const lines = encoding.createEncoder()
  encoding.writeVarUint(lines, count)
  for (let left = 3 * count; left > 0; left -= 1) encoding.writeVarUint(lines, 0)
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, 1)
  encoding.writeVarUint8Array(frame, encoding.toUint8Array(lines))
  return encoding.toUint8Array(frame)
}

/** An update that deletes so many ranges, one letter each, of somebody the server has never heard of. */
function deletionsOfNobody(count: number): Uint8Array {
  const update = encoding.createEncoder()
  for (const number of [0, 1, 7, count]) encoding.writeVarUint(update, number)
  for (let nth = 0; nth < count; nth += 1) {
    encoding.writeVarUint(update, 2 * nth)
    encoding.writeVarUint(update, 1)
  }
  return encoding.toUint8Array(update)
}

const QUESTION = Uint8Array.of(3)
const STEP_1 = Uint8Array.of(0, 0, 1, 0)
const STATE_BYTES = 1_000

/** A room with ten who show something, and one who asks. */
async function manyAndOne() {
  // Nothing is said to a quiet connection, so that only answers are counted.
  const limits = { bytesPerSecond: 1_000, bytesAtOnce: 100_000, quietMs: 1e9 }
  const world = setUpRooms({ limits })
  const others: TestClient[] = []
  for (let nth = 0; nth < 10; nth += 1) others.push(await world.join(`p${nth}`))
  const one = await world.join('jaan')
  // It speaks for an id, so that nobody else's becomes its own.
  one.show({})
  for (const other of others) other.show({ cursor: 'x'.repeat(STATE_BYTES) })
  await until(() => one.shown.size === 10)
  one.received = []
  const count = (type: string) => one.received.filter((each) => each === type).length
  return { ...world, one, count }
}

describe('little that is sent (LIM-14)', () => {
  it.each([
    ['for the awareness of the others', QUESTION],
    ['for the content of an empty document', STEP_1],
  ])(
    'and asks %s again and again is answered at the pace of what that is',
    async (_what, asking) => {
      const { one, count, clock } = await manyAndOne()
      for (let nth = 0; nth < 60; nth += 1) one.end.send(asking)
      await until(() => count('awareness') >= 9)
      await quiet()
      expect(count('awareness')).toBeLessThan(15)
      for (let nth = 0; count('awareness') < 60 && nth < 100; nth += 1) {
        clock.advance(15_000)
        await quiet()
      }
      expect(count('awareness')).toBe(60)
      expect(one.closing).toBeNull()
    },
  )

  it('in an awareness message of many lines counts by the line', async () => {
    const { one, count, clock } = await manyAndOne()
    one.end.send(linesAboutNobody(4_096))
    one.end.send(QUESTION)
    await quiet()
    expect(count('awareness')).toBe(0)
    clock.advance(60_000)
    await until(() => count('awareness') === 1)
  })

  it('in an awareness message about more than there can be is bad', async () => {
    const { one } = await manyAndOne()
    one.end.send(linesAboutNobody(4_097))
    await until(() => one.closing !== null)
    expect(one.closing?.code).toBe(4400)
  })

  it('and says that much is deleted counts by the range, though nothing comes of it', async () => {
    const { one, count, clock } = await manyAndOne()
    const update = deletionsOfNobody(20_000)
    expect(update.length).toBeLessThan(90_000)
    one.sendUpdate(update)
    one.end.send(QUESTION)
    await until(() => count('step1') === 1)
    await quiet()
    expect(count('awareness')).toBe(0)
    clock.advance(300_000)
    await until(() => count('awareness') === 1)
  })
})
