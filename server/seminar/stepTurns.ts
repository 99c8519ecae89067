import { Refusal } from '../../domain/refusal'
import { stepSeminar, type SeminarStep } from '../../domain/seminar/stepSeminar'
import type { SeminarState } from '../../domain/seminar/turn'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { authorizeSeminar } from './authorizeSeminar'
import { loadSeminar, turnOf, type StoredTurn } from './loadSeminar'
import { lockSeminar } from './lockSeminar'
import { withTime } from './withTime'
import { addMissingTurns, writeTurns } from './writeTurns'

/** `version` is that of the seminar as the host saw it. */
export type StepTurns = { version: number; step: SeminarStep }

/**
 * Goes on in the seminar: begins a turn, stands or runs its timer, goes to the next or back. A
 * homework that was submitted is reviewed once its turn is over. One that was handed out meanwhile has its turn, and its
 * share of the time.
 *
 * @throws Refusal `conflict` with what another host did meanwhile, so that two presses at once move
 *   one turn; `invalid` `nothingToStep` where there is no turn that the step is about
 */
export async function stepTurns(
  { db, now, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  { version, step }: StepTurns,
): Promise<void> {
  const reviewed = await db.$transaction(async (tx) => {
    await authorizeSeminar(tx, actor, workshopId, 'seminar.host')
    const { id } = await loadSeminar(tx, workshopId)
    await lockSeminar(tx, actor, workshopId, version, step.verb)
    const isJoined = await addMissingTurns(tx, workshopId, id)
    const { turns: stored, ...hours } = await loadSeminar(tx, workshopId)
    const before = stored.map(turnOf)
    const turns = stepSeminar(isJoined ? withTime(before, hours) : before, step, now())
    if (!turns) throw new Refusal('invalid', 'nothingToStep')
    await writeTurns(tx, stored, turns)
    await tx.seminar.update({ where: { id }, data: { state: stateAfter(step) } })
    const states = new Map(turns.map((turn) => [turn.id, turn.state]))
    return reviewTold(tx, stored, (turnId) => states.get(turnId), now())
  })
  nudge(`seminar:${workshopId}`)
  for (const homeworkId of reviewed) nudge(`homework:${homeworkId}`)
}

const stateAfter = ({ verb }: SeminarStep): SeminarState => (verb === 'end' ? 'ended' : 'running')

/**
 * Homework whose turn ended now is reviewed, and whose turn is taken up again is not any more. One
 * that was never submitted stays as it is.
 *
 * @returns the homework whose page shows something else
 */
async function reviewTold(
  tx: Queries,
  before: readonly StoredTurn[],
  stateOf: (turnId: string) => string | undefined,
  now: Date,
): Promise<string[]> {
  const changed = before.filter(({ id, state }) => stateOf(id) !== state)
  for (const { id, homeworkId } of changed) {
    const [from, to] =
      stateOf(id) === 'done' ? ['submitted', 'reviewed'] : ['reviewed', 'submitted']
    await tx.homework.updateMany({
      where: { id: homeworkId, state: from },
      data: { state: to, reviewedAt: to === 'reviewed' ? now : null, version: { increment: 1 } },
    })
  }
  return changed.map(({ homeworkId }) => homeworkId)
}
