import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from '../log/memoryLog'
import { TestClient } from './testClient'
import { quiet, setUpRooms, storedDocument, until } from './testRooms'

describe('a failing disk', () => {
  it('tells nobody, warns and closes everybody, and loses nothing that was typed (DUR-3)', async () => {
    const log = new MemoryLog()
    const { join, bring, onFault } = setUpRooms({ log })
    const [mari, jaan] = [await join('mari'), await join('jaan')]

    log.failNext()
    mari.text.insert(0, 'Tere')
    await until(() => mari.closing !== null && jaan.closing !== null)

    expect(mari.closing?.code).toBe(4501)
    expect(jaan.states.at(-1)).toEqual({ mode: 'ro', reason: 'disk' })
    expect([mari.durable, jaan.text.toJSON()]).toEqual([0, ''])
    expect(onFault).toHaveBeenCalledWith('d', expect.any(Error))

    bring(jaan, 'jaan')
    bring(mari, 'mari')
    await until(() => mari.isSaved && jaan.text.toJSON() === 'Tere')
  })

  it('rejects an edit of the server', async () => {
    const log = new MemoryLog()
    const { rooms } = setUpRooms({ log })
    const doc = new Y.Doc()
    doc.getText('text').insert(0, 'a')
    log.failNext()
    const edit = Y.encodeStateAsUpdate(doc)
    await expect(rooms.apply('d', edit, 'server')).rejects.toThrow('The disk is full.')
    await rooms.apply('d', edit, 'server')
    expect((await storedDocument(log)).getText('text').toJSON()).toBe('a')
  })

  it.each(Array.from({ length: 16 }, (_, turns) => turns))(
    'leaves nobody behind in a room that ended while they came in, %d turns later (DUR-3)',
    async (turns) => {
      const log = new MemoryLog()
      const { join, bring, onFault } = setUpRooms({ log })
      const mari = await join('mari')
      log.stall()
      log.failNext()
      mari.text.insert(0, 'Tere')
      await until(() => log.stalledAppends === 1)

      const jaan = new TestClient()
      log.release()
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      bring(jaan, 'jaan')
      await quiet()
      if (jaan.closing !== null) bring(jaan, 'jaan')
      bring(mari, 'mari')
      await until(() => mari.isSaved)
      await quiet()
      expect(jaan.text.toJSON()).toBe('Tere')
      expect(onFault.mock.calls).toEqual([['d', new Error('The disk is full.')]])
    },
  )
})
