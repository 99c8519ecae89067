/** How often it looks whose turn it is. */
const LOOK_MS = 2
/** Whoever is so many turns late does not catch up in a burst. */
const MAX_LATE = 4

/**
 * Runs `act` for each of the actors `perSecond` times a second, their turns spread evenly over time.
 *
 * @param ms how long
 */
export function steadily<Actor>(
  actors: readonly Actor[],
  perSecond: number,
  ms: number,
  act: (actor: Actor) => void,
): Promise<void> {
  const turnMs = 1000 / perSecond
  const start = performance.now()
  const turns = actors.map((actor, nth) => ({
    actor,
    due: start + turnMs * (nth / actors.length + Math.random() * 0.2),
  }))
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now()
      for (const turn of turns) {
        if (turn.due < now - MAX_LATE * turnMs) turn.due = now
        for (; turn.due <= now; turn.due += turnMs) act(turn.actor)
      }
      if (now - start < ms) return
      clearInterval(timer)
      resolve()
    }, LOOK_MS)
  })
}
