import { describe, expect, it } from 'vitest'
import { TestClient } from './testClient'
import { quiet, setUpRooms, until } from './testRooms'

describe('whoever takes less than they are sent', () => {
  it('is left out of what only moves before they are left out of what is written (LIM-5, AWA-6, MOT-1)', async () => {
    const limits = { awarenessBufferBytes: 1_000, bufferBytes: 100_000 }
    const { join, observer } = setUpRooms({ limits })
    const [mari, jaan, slow] = [await join('mari'), await join('jaan'), await join('piret')]
    slow.end.stall()
    mari.text.insert(0, 'x'.repeat(3_000))
    await until(() => mari.isSaved && jaan.text.length === 3_000)
    const waiting = slow.end.waitingBytes
    expect(waiting).toBeGreaterThan(3_000)

    for (const cursor of [1, 2]) {
      mari.show({ cursor })
      await until(() => jaan.shown.get(mari.doc.clientID)?.state?.['cursor'] === cursor)
    }
    mari.end.send(Uint8Array.of(103, 1, 7))
    await until(() => jaan.motions.length === 1)
    expect(slow.end.waitingBytes).toBe(waiting)
    mari.text.insert(0, 'y')
    await until(() => mari.isSaved && slow.end.waitingBytes > waiting)

    slow.received = []
    slow.end.flow()
    await until(() => slow.shown.get(mari.doc.clientID)?.state?.['cursor'] === 2)
    expect(slow.received.filter((type) => type === 'awareness')).toHaveLength(1)
    expect([slow.text.length, slow.motions]).toEqual([3_001, []])
    expect(observer.fellBehind).not.toHaveBeenCalled()
  })

  it('may take their time with the document itself, once (LIM-5)', async () => {
    const { join, bring, observer } = setUpRooms({ limits: { bufferBytes: 1_000 } })
    const mari = await join('mari')
    mari.text.insert(0, 'x'.repeat(9_000))
    await until(() => mari.isSaved)
    const slow = new TestClient()
    bring(slow, 'piret')
    slow.end.stall()
    await until(() => slow.end.waitingBytes > 9_000)
    mari.text.insert(0, 'y')
    await until(() => mari.isSaved)
    expect(observer.fellBehind).not.toHaveBeenCalled()
    slow.end.flow()
    await until(() => slow.text.length === 9_001)
    await quiet()

    slow.end.stall()
    for (const letter of 'ab') {
      mari.text.insert(0, letter.repeat(2_000))
      await until(() => mari.isSaved)
    }
    expect(observer.fellBehind).toHaveBeenCalledTimes(1)
    slow.end.flow()
    await until(() => slow.text.length === 13_001)
  })
})

it('a stock client is sent only what it understands (OPEN-1, NACK-2)', async () => {
  const { join } = setUpRooms()
  const stock = await join('jaan', { ext: false, answer: 'ro' })
  const mari = await join('mari')
  mari.show({ cursor: 1 })
  mari.end.send(Uint8Array.of(103, 1, 7))
  mari.text.insert(0, 'Tere')
  await until(() => mari.isSaved && stock.shown.size === 1 && stock.text.length === 4)
  stock.text.insert(0, 'x')
  await until(() => stock.received.includes('denied'))
  await quiet()
  const understood = ['awareness', 'denied', 'step1', 'step2', 'update']
  expect([...new Set(stock.received)].sort()).toEqual(understood)
  expect(stock.closing).toBeNull()
})
