/** Holds a thing open while somebody looks, as React's `useSyncExternalStore` wants it; null while nobody does. */
export type Slot<T> = {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => T | null
  /** Closes what is open and opens it anew. */
  reopen: () => void
}

/** Opens with the first who looks and closes after the last. Making the slot opens nothing. */
export function createSlot<T extends { close: () => Promise<void> }>(open: () => T): Slot<T> {
  const listeners = new Set<() => void>()
  let held: T | null = null
  const close = (): void => {
    const closing = held
    held = null
    void closing?.close()
  }
  return {
    subscribe: (listener) => {
      held ??= open()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) close()
      }
    },
    getSnapshot: () => held,
    reopen: () => {
      close()
      if (listeners.size > 0) held = open()
      for (const listener of listeners) listener()
    },
  }
}
