import type { Turn } from './turn'

/** What a host does with the turns. `start` names one; the others are about the current one. */
export type SeminarStep =
  | { verb: 'start'; turnId: string }
  | { verb: 'pause' | 'resume' | 'next' | 'back' | 'postpone' | 'end' }

/**
 * The turns after a step, in the same order. `next` ends the current turn and begins the one that
 * waits next, postponed ones last; `back` returns to the turn before with its timer standing where
 * it stood. At most one turn is current, before and after.
 *
 * @param turns in the order of the seminar
 * @param now the server's clock
 * @returns null where there is nothing that the step could be about
 */
export function stepSeminar(
  turns: readonly Turn[],
  step: SeminarStep,
  now: Date,
): readonly Turn[] | null {
  const current = turns.find(({ state }) => state === 'now')
  const stopped = (turn: Turn): Turn => ({
    ...turn,
    elapsedMs: turn.elapsedMs + stretchOf(turn, now),
    runningFrom: null,
  })
  const withCurrent = (change: (turn: Turn) => Turn) =>
    current ? turns.map((turn) => (turn === current ? change(turn) : turn)) : null

  switch (step.verb) {
    case 'start':
      return begin(withCurrent(endTurn(stopped)) ?? turns, step.turnId, now)
    case 'pause':
      return current?.runningFrom ? withCurrent(stopped) : null
    case 'resume':
      return current?.runningFrom ? null : withCurrent((turn) => ({ ...turn, runningFrom: now }))
    case 'next':
      return beginNext(withCurrent(endTurn(stopped)) ?? turns, now, current !== undefined)
    case 'postpone': {
      const after = withCurrent((turn) => ({ ...stopped(turn), state: 'postponed' }))
      return after && beginNext(after, now, true, current?.id)
    }
    case 'back':
      return goBack(turns, current, stopped)
    case 'end':
      return withCurrent(endTurn(stopped)) ?? turns
  }
}

/** The turn that comes after the current one: the first that waits, else the first postponed. */
export function nextTurn<T extends Pick<Turn, 'id' | 'state'>>(
  turns: readonly T[],
  exceptId?: string,
): T | undefined {
  const others = turns.filter(({ id }) => id !== exceptId)
  const inState = (state: Turn['state']) => others.find((turn) => turn.state === state)
  return inState('waiting') ?? inState('postponed')
}

const endTurn =
  (stopped: (turn: Turn) => Turn) =>
  (turn: Turn): Turn => ({ ...stopped(turn), state: 'done' })

function stretchOf({ runningFrom }: Turn, now: Date): number {
  return runningFrom ? Math.max(0, now.getTime() - runningFrom.getTime()) : 0
}

function begin(turns: readonly Turn[], turnId: string, now: Date): readonly Turn[] | null {
  const wanted = turns.find(({ id, state }) => id === turnId && state !== 'absent')
  if (!wanted) return null
  return turns.map((turn) => (turn === wanted ? { ...turn, state: 'now', runningFrom: now } : turn))
}

function beginNext(
  turns: readonly Turn[],
  now: Date,
  mayStayEmpty: boolean,
  exceptId?: string,
): readonly Turn[] | null {
  const next = nextTurn(turns, exceptId)
  if (next) return begin(turns, next.id, now)
  return mayStayEmpty ? turns : null
}

/** A turn that was left by mistake waits again, with the time that it had. */
function goBack(
  turns: readonly Turn[],
  current: Turn | undefined,
  stopped: (turn: Turn) => Turn,
): readonly Turn[] | null {
  const at = current ? turns.indexOf(current) : turns.length
  const isDone = ({ state }: Turn) => state === 'done'
  const before = turns.slice(0, at).findLast(isDone) ?? turns.findLast(isDone)
  if (!before) return null
  return turns.map((turn): Turn => {
    if (turn === before) return { ...turn, state: 'now' }
    return turn === current ? { ...stopped(turn), state: 'waiting' } : turn
  })
}
