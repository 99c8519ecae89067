import { describe, expect, it } from 'vitest'
import { quiet, setUpRooms, until } from './testRooms'

describe('the parts of a document', () => {
  it('are one for what somebody writes on, however many letters (LIM-13)', async () => {
    const { join } = setUpRooms({ limits: { structsPerDocument: 20 } })
    const mari = await join('mari')
    for (let at = 0; at < 50; at += 1) {
      mari.text.insert(at, 'x')
      await until(() => mari.durable > at)
    }
    expect([mari.nacks, mari.text.length]).toEqual([[], 50])
  })

  it('count as bytes that came in, each of them (LIM-13)', async () => {
    const limits = { bytesPerSecond: 1_000, bytesAtOnce: 5_000 }
    const { join, clock } = setUpRooms({ limits })
    const mari = await join('mari')
    mari.doc.transact(() => {
      for (let nth = 0; nth < 200; nth += 1) mari.doc.getMap('map').set(String(nth), nth)
    })
    mari.text.insert(0, 'x')
    await until(() => mari.durable === 1)
    await quiet()
    expect(mari.durable).toBe(1)
    clock.advance(5_000)
    await until(() => mari.isSaved)
  })
})
