import type * as Y from 'yjs'

/** Which of the two buttons would do something. */
export type UndoState = { canUndo: boolean; canRedo: boolean }

/** The state of an undo as React's `useSyncExternalStore` wants it: the same object until it changes. */
export type UndoStore = {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => UndoState
  stop: () => void
}

/** Keeps the state of an undo read. By way of the document, because a closing editor drops the undo's own listeners. */
export function watchUndo(undo: Y.UndoManager): UndoStore {
  const listeners = new Set<() => void>()
  let state: UndoState = { canUndo: undo.canUndo(), canRedo: undo.canRedo() }
  const refresh = (): void => {
    const [canUndo, canRedo] = [undo.canUndo(), undo.canRedo()]
    if (canUndo === state.canUndo && canRedo === state.canRedo) return
    state = { canUndo, canRedo }
    for (const listener of listeners) listener()
  }
  const { doc } = undo
  doc.on('afterTransaction', refresh)
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => state,
    stop: () => doc.off('afterTransaction', refresh),
  }
}
