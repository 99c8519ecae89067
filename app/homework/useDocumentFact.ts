import { useCallback, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'

/** What `read` says of a live document, read again after each change; it must be a plain value. */
export function useDocumentFact<T extends string | boolean>(doc: Y.Doc, read: () => T): T {
  const subscribe = useCallback(
    (listener: () => void) => {
      doc.on('update', listener)
      return () => doc.off('update', listener)
    },
    [doc],
  )
  return useSyncExternalStore(subscribe, read)
}
