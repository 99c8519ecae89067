/** Hands values on at most once in `everyMs`; of those that come too fast the last one, and always that. */
export function createThrottle<T>(
  hand: (value: T) => void,
  everyMs: number,
): { call: (value: T) => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waiting: { value: T } | null = null
  const onTimer = (): void => {
    timer = null
    if (!waiting) return
    const { value } = waiting
    waiting = null
    call(value)
  }
  const call = (value: T): void => {
    if (timer !== null) {
      waiting = { value }
      return
    }
    timer = setTimeout(onTimer, everyMs)
    hand(value)
  }
  return {
    call,
    stop: () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
      waiting = null
    },
  }
}
