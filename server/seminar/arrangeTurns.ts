import { Refusal } from '../../domain/refusal'
import type { Turn } from '../../domain/seminar/turn'
import { moveTurn, shuffleTurns, type TurnMove } from '../../domain/seminar/turnOrder'
import type { Actor, Deps } from '../deps'
import { authorizeSeminar } from './authorizeSeminar'
import { loadSeminar, turnOf } from './loadSeminar'
import { lockSeminar } from './lockSeminar'
import { withTime } from './withTime'
import { addMissingTurns, writeTurns } from './writeTurns'

/** `refresh` gives turns to homework that was handed out after the seminar was planned. */
export type Arrangement =
  | { verb: 'move'; turnId: string; move: TurnMove }
  | { verb: 'absent' | 'present'; turnId: string }
  | { verb: 'shuffle' }
  | { verb: 'refresh' }

/** `version` is that of the seminar as the host saw it. */
export type ArrangeTurns = { version: number; arrangement: Arrangement }

/**
 * Changes the order of the turns, or who is absent: their time goes to the turns still to come.
 * Shuffling leaves what was told, and is being told, in its place.
 *
 * @param random as `shuffleTurns` wants it
 * @throws Refusal `conflict` with what another host did meanwhile; `not_found` for a turn that is not
 *   there; `invalid` `turnTold` where a municipality that has had its turn would be absent
 */
export async function arrangeTurns(
  { db, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  { version, arrangement }: ArrangeTurns,
  random: () => number = Math.random,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizeSeminar(tx, actor, workshopId, 'seminar.host')
    const { id } = await loadSeminar(tx, workshopId)
    await lockSeminar(tx, actor, workshopId, version, 'arranged')
    await addMissingTurns(tx, workshopId, id)
    const { turns: stored, ...hours } = await loadSeminar(tx, workshopId)
    const turns = arranged(stored.map(turnOf), arrangement, random)
    await writeTurns(tx, stored, withTime(turns, hours))
  })
  nudge(`seminar:${workshopId}`)
}

function arranged(
  turns: readonly Turn[],
  arrangement: Arrangement,
  random: () => number,
): readonly Turn[] {
  if (arrangement.verb === 'refresh') return turns
  if (arrangement.verb === 'shuffle') return shuffled(turns, random)
  const { turnId } = arrangement
  const found = turns.find(({ id }) => id === turnId)
  if (!found) throw new Refusal('not_found', 'noTurn')
  if (arrangement.verb === 'move') {
    const order = turns.map(({ id }) => id)
    return inOrder(turns, moveTurn(order, found.id, arrangement.move))
  }
  const isTold = found.state === 'done' || found.state === 'now'
  if (isTold && arrangement.verb === 'absent') throw new Refusal('invalid', 'turnTold')
  if (isTold || (arrangement.verb === 'present') !== (found.state === 'absent')) return turns
  const state = arrangement.verb === 'absent' ? 'absent' : 'waiting'
  return turns.map((turn) => (turn === found ? { ...turn, state } : turn))
}

function shuffled(turns: readonly Turn[], random: () => number): readonly Turn[] {
  const isFixed = ({ state }: Turn) => state === 'done' || state === 'now'
  const open = turns.filter((turn) => !isFixed(turn)).map(({ id }) => id)
  const mixed = shuffleTurns(open, random)
  return inOrder(
    turns,
    turns.map((turn) => (isFixed(turn) ? turn.id : (mixed.shift() ?? turn.id))),
  )
}

function inOrder(turns: readonly Turn[], order: readonly string[]): readonly Turn[] {
  return order.flatMap((id) => turns.find((turn) => turn.id === id) ?? [])
}
