/** One of a few values that somebody chose on this device. */
export type KeptChoice<Value extends string> = {
  /** What was chosen last; null before any choice. */
  read: () => Value | null
  choose: (value: Value) => void
  subscribe: (listener: () => void) => () => void
}

/**
 * A choice that this device keeps under a key. Where the browser keeps nothing it counts for as long as the tab is
 * open; what is kept and is none of the values counts as no choice.
 */
export function createKeptChoice<Value extends string>(
  key: string,
  values: readonly Value[],
): KeptChoice<Value> {
  const listeners = new Set<() => void>()
  let chosen: Value | null = null
  return {
    read() {
      try {
        const kept = chosen ?? localStorage.getItem(key)
        return values.find((value) => value === kept) ?? null
      } catch {
        return chosen
      }
    },
    choose(value) {
      chosen = value
      try {
        localStorage.setItem(key, value)
      } catch {
        // A browser that keeps nothing remembers for as long as the tab is open.
      }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
