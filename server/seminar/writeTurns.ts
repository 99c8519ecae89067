import type { Turn } from '../../domain/seminar/turn'
import type { Queries } from '../db'
import { newId } from '../tokens'
import type { StoredTurn } from './loadSeminar'

/** Writes the turns whose place, state, time or timer is another than before; the order is theirs. */
export async function writeTurns(
  tx: Queries,
  before: readonly StoredTurn[],
  turns: readonly Turn[],
): Promise<void> {
  const known = new Map(before.map((turn) => [turn.id, turn]))
  for (const [position, { id, ...columns }] of turns.entries()) {
    const data = { position, ...columns }
    const old = known.get(id)
    const isSame =
      old?.position === position &&
      old.state === data.state &&
      old.minutes === data.minutes &&
      old.elapsedMs === data.elapsedMs &&
      old.runningFrom?.getTime() === data.runningFrom?.getTime()
    if (!isSame) await tx.turn.update({ where: { id }, data })
  }
}

/**
 * Gives a turn, after the others, to each homework that has none yet.
 *
 * @returns whether there was any
 */
export async function addMissingTurns(
  tx: Queries,
  workshopId: string,
  seminarId: string,
): Promise<boolean> {
  const homework = await tx.homework.findMany({
    where: { workshopId, turns: { none: {} } },
    orderBy: { municipality: { position: 'asc' } },
  })
  const count = await tx.turn.count({ where: { seminarId } })
  await tx.turn.createMany({
    data: homework.map(({ id: homeworkId }, at) => ({
      id: newId(),
      seminarId,
      homeworkId,
      position: count + at,
      minutes: 0,
    })),
  })
  return homework.length > 0
}
