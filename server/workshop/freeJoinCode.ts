import { randomInt } from 'node:crypto'
import { makeJoinCode } from '../../domain/workshop/joinCode'
import type { Queries } from '../db'

/** A join code that no workshop has. */
export async function freeJoinCode(tx: Queries): Promise<string> {
  for (;;) {
    const joinCode = makeJoinCode(() => randomInt(256))
    const taken = await tx.workshop.count({ where: { joinCode } })
    if (taken === 0) return joinCode
  }
}
