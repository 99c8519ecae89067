import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { defaultLimits } from '../limits'
import { MemoryLog } from '../log/memoryLog'
import { quiet, setUpRooms, storedDocument, until } from './testRooms'

const LOOKS_EVERY_MS = defaultLimits.quietMs / 4

/** Stores an update past the rooms, as another process would. */
async function writeElsewhere(log: MemoryLog, doc = 'd'): Promise<Uint8Array> {
  const elsewhere = new Y.Doc()
  elsewhere.getText('text').insert(0, 'mujalt ')
  const update = Y.encodeStateAsUpdate(elsewhere)
  await log.append([{ doc, update, author: 'jaan', clients: [elsewhere.clientID] }])
  return update
}

describe('a document that somebody else has written to meanwhile', () => {
  it('is opened anew by whoever writes here (DUR-6)', async () => {
    const log = new MemoryLog()
    const { join, bring, onFault } = setUpRooms({ log })
    const mari = await join('mari')
    const update = await writeElsewhere(log)

    mari.text.insert(0, 'siit')
    await until(() => mari.closing?.code === 1012)
    // Nothing has failed, and nobody is told that it has.
    expect([mari.states.filter(({ mode }) => mode === 'ro'), onFault.mock.calls]).toEqual([[], []])
    // What was judged by a state that is over is not stored until it is judged again.
    expect((await log.load('d')).tail).toEqual([update])
    bring(mari, 'mari')
    await until(() => mari.isSaved && mari.text.length === 11)
    expect((await log.load('d')).tail).toHaveLength(2)
    expect((await storedDocument(log)).getText('text').toJSON()).toBe(mari.text.toJSON())
  })

  it('is opened anew also where nobody here writes, and its rows are told (DUR-6)', async () => {
    const log = new MemoryLog()
    const { join, bring, clock, onCommitted } = setUpRooms({ log })
    const others = Array.from({ length: 150 }, (_, nth) => `other${nth}`)
    const bystanders = await Promise.all(others.map((doc) => join(doc, { doc })))
    const mari = await join('mari')
    await writeElsewhere(log)

    clock.advance(LOOKS_EVERY_MS)
    await until(() => mari.closing?.code === 1012)
    expect(onCommitted.mock.calls).toEqual([['d']])
    bring(mari, 'mari')
    await until(() => mari.text.toJSON() === 'mujalt ')
    clock.advance(LOOKS_EVERY_MS)
    await quiet()
    expect([mari, ...bystanders].filter(({ closing }) => closing !== null)).toEqual([])
  })

  it('is not one whose own edits are on their way to the disk (DUR-6)', async () => {
    const log = new MemoryLog()
    const { join, clock, onFault } = setUpRooms({ log })
    const mari = await join('mari')
    for (let round = 0; round < 30; round += 1) {
      log.stall()
      mari.text.insert(0, 'a')
      await until(() => log.stalledAppends === 1)
      clock.advance(LOOKS_EVERY_MS)
      for (let turn = 0; turn < round; turn += 1) await Promise.resolve()
      log.release()
      await until(() => mari.isSaved)
    }
    expect([mari.closing, onFault.mock.calls]).toEqual([null, []])
  })

  it('stays as it is while the log does not answer', async () => {
    const log = new MemoryLog()
    log.newest = () => Promise.reject(new Error('The disk is gone.'))
    const { join, clock } = setUpRooms({ log })
    const mari = await join('mari')
    clock.advance(LOOKS_EVERY_MS)
    await quiet()
    mari.text.insert(0, 'a')
    await until(() => mari.isSaved)
    expect(mari.closing).toBeNull()
  })
})
