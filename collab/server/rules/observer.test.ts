import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from '../log/memoryLog'
import { TestClient } from './testClient'
import { quiet, setUpRooms, until } from './testRooms'

describe('an observer (OBS-1)', () => {
  it('hears who is not let in, and why (AUTH-1, LIM-6)', async () => {
    const { bring, observer } = setUpRooms({ limits: { connectionsPerParticipant: 0 } })
    const [stranger, many] = [new TestClient(), new TestClient()]
    bring(stranger, 'stranger', { answer: 4403 })
    await until(() => stranger.closing !== null)
    bring(many, 'mari')
    await until(() => many.closing !== null)
    expect(observer.refused.mock.calls).toEqual([
      ['d', 4403, 'not let in'],
      ['d', 4429, 'too many connections of one person'],
    ])
  })

  it('hears of a bad message, and of an update that is refused (LIM-7, NACK-1, NACK-2)', async () => {
    const { join, observer } = setUpRooms()
    const [mari, reader, stock] = [
      await join('mari'),
      await join('jaan', { answer: 'ro' }),
      await join('piret', { answer: 'ro', ext: false }),
    ]
    mari.end.send(new Uint8Array([99]))
    await until(() => mari.closing !== null)
    for (const guest of [reader, stock]) guest.text.insert(0, 'ei')
    await until(() => reader.nacks.length > 0 && stock.received.includes('denied'))
    expect(observer.refused.mock.calls).toEqual([
      ['d', 4400, 'bad message'],
      ['d', 'ro', 'update'],
      ['d', 'ro', 'update'],
    ])
  })

  it('hears once of a connection that falls behind (LIM-5)', async () => {
    const { join, observer } = setUpRooms({ limits: { bufferBytes: 1_000 } })
    const [mari, slow] = [await join('mari'), await join('jaan')]
    slow.end.stall()
    const doc = new Y.Doc()
    doc.on('update', (update: Uint8Array) => mari.sendUpdate(update))
    for (let count = 0; count < 10; count += 1) {
      doc.getText('text').insert(0, 'x'.repeat(500))
      await until(() => mari.isSaved)
    }
    await quiet()
    expect(observer.fellBehind.mock.calls).toEqual([['d']])
  })

  it('hears what the log found damaged when a document was opened (DUR-7)', async () => {
    const log = new MemoryLog()
    const damage = ['the snapshot up to 3 is damaged']
    vi.spyOn(log, 'load').mockResolvedValueOnce({ ...(await log.load('d')), damage })
    const { join, observer, onFault } = setUpRooms({ log })
    await join('mari')
    expect(observer.damaged.mock.calls).toEqual([['d', ...damage]])
    expect(onFault.mock.calls).toEqual([['d', new Error(damage[0])]])
  })

  it('hears of everybody who is sent away when the server ends (CLOSE-2)', async () => {
    const { join, rooms, observer } = setUpRooms()
    await join('mari')
    await join('jaan')
    await rooms.close()
    expect(observer.refused.mock.calls).toEqual([
      ['d', 1012, 'restart'],
      ['d', 1012, 'restart'],
    ])
  })
})

it('one that fails when it hears of a commit harms nobody, and is reported (DUR-3)', async () => {
  const { join, onCommitted, onFault } = setUpRooms()
  const [mari, jaan] = [await join('mari'), await join('jaan')]
  const broken = new Error('The rows cannot be written.')
  onCommitted.mockImplementation(() => {
    throw broken
  })
  for (const letter of 'ab') {
    mari.text.insert(0, letter)
    await until(() => mari.isSaved)
  }
  await until(() => jaan.text.toJSON() === 'ba')
  expect([mari.closing, jaan.closing]).toEqual([null, null])
  expect(onFault).toHaveBeenCalledWith('d', broken)
})
