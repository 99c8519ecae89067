import type { OpenDocument } from '../../../collab/client/openDocument'
import type { Status } from '../../../collab/client/status'

/** So long must everything have been saved before it is called so. */
const CALM_MS = 600

export type SteadyStatus = OpenDocument['status'] & { stop: () => void }

/**
 * The status without the flicker of single keystrokes, each of which is saved within
 * milliseconds: "saved" is told when it has stayed true for a moment. Everything else is told at once,
 * so that it never says more than is true.
 */
export function createSteadyStatus(source: OpenDocument['status']): SteadyStatus {
  const listeners = new Set<() => void>()
  let shown: Status = source.getSnapshot()
  let timer: ReturnType<typeof setTimeout> | null = null

  const show = (): void => {
    timer = null
    shown = source.getSnapshot()
    for (const listener of listeners) listener()
  }
  const stopSource = source.subscribe(() => {
    if (timer !== null) clearTimeout(timer)
    if (source.getSnapshot().kind === 'saved' && shown.kind === 'saving') {
      timer = setTimeout(show, CALM_MS)
    } else show()
  })
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => shown,
    stop: () => {
      stopSource()
      if (timer !== null) clearTimeout(timer)
    },
  }
}
