import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../wire/protocol'
import type { TestClient } from '../rules/testClient'
import { quiet, setUpRooms, until } from '../rules/testRooms'

const move = (client: TestClient, ...motion: number[]) => {
  const frame = encoding.createEncoder()
  encoding.writeVarUint(frame, 103)
  encoding.writeVarUint8Array(frame, Uint8Array.from(motion))
  client.end.send(encoding.toUint8Array(frame))
}

async function board(limits: { awarenessBufferBytes?: number } = {}) {
  const world = setUpRooms({ limits })
  const [mari, jaan, stock] = [
    await world.join('mari'),
    await world.join('jaan'),
    await world.join('piret', { ext: false }),
  ]
  mari.show({ pointer: null })
  await until(() => jaan.shown.size === 1 && stock.shown.size === 1)
  return { ...world, mari, jaan, stock }
}

describe('a motion', () => {
  it('comes to our other clients under the id of whoever moves, and to no stock client (MOT-1)', async () => {
    const { mari, jaan, stock, log } = await board()
    move(mari, 1, 2, 3)
    await until(() => jaan.motions.length === 1)
    expect(jaan.motions).toEqual([{ client: mari.doc.clientID, motion: [1, 2, 3] }])
    expect([stock.received.includes('motion'), mari.motions]).toEqual([false, []])
    expect((await log.load('d')).tail).toEqual([])
  })

  it('is the newest of those that come in one tick (MOT-1)', async () => {
    const { mari, jaan } = await board()
    for (let n = 1; n <= 100; n += 1) move(mari, n)
    await until(() => jaan.motions.at(-1)?.motion[0] === 100)
    expect(jaan.motions.length).toBeLessThan(20)
  })

  it('of somebody who has not said who they are is nobody’s (MOT-1, AWA-1)', async () => {
    const { mari, jaan } = await board()
    move(jaan, 9)
    move(mari, 1)
    await until(() => jaan.motions.length === 1)
    await quiet()
    expect(mari.motions).toEqual([])
  })

  it('is not kept for whoever is behind, nor for whoever comes later (MOT-1)', async () => {
    const { mari, jaan, join } = await board({ awarenessBufferBytes: 50 })
    jaan.end.stall()
    mari.text.insert(0, 'x'.repeat(200))
    await until(() => mari.isSaved && jaan.end.waitingBytes > 50)
    move(mari, 1)
    const later = await join('juku')
    mari.text.insert(0, 'y')
    await until(() => later.text.length === 201)
    jaan.end.flow()
    await until(() => jaan.text.length === 201)
    expect([jaan.motions, later.motions]).toEqual([[], []])
    move(mari, 2)
    await until(() => jaan.motions.length === 1 && later.motions.length === 1)
    expect(jaan.motions[0]?.motion).toEqual([2])
  })

  it('closes who sends one that is too large (MOT-1, LIM-7)', async () => {
    const { mari, jaan } = await board()
    move(mari, ...Array.from({ length: 257 }, () => 1))
    await until(() => mari.closing?.code === 4400)
    expect(jaan.closing).toBeNull()
  })

  it('is a few bytes (MOT-3)', () => {
    const motion = Uint8Array.of(1, 100, 100, 0)
    expect(encode({ type: 'motions', motions: [{ client: 2 ** 31, motion }] }).length).toBeLessThan(
      16,
    )
    expect(decode(Uint8Array.of(103, 2, 7, 8))).toEqual({
      type: 'motion',
      motion: Uint8Array.of(7, 8),
    })
  })
})
