/* oxlint-disable no-underscore-dangle -- y-protocols names so what it looks around by */
import { Awareness, outdatedTimeout } from 'y-protocols/awareness'
import type * as Y from 'yjs'

/**
 * What everybody in a document shows of themselves. Who has gone is for the server to say (AWA-3 of ../SPEC.md): y-protocols
 * takes away whoever has said nothing for 30 s, which in a page that nobody looks at comes to pass each minute, because
 * browsers let its timers run no more often. Stock clients still go by that, so what is shown here is said again in time.
 */
export function createAwareness(doc: Y.Doc): Awareness {
  const awareness = new Awareness(doc)
  clearInterval(awareness._checkInterval)
  awareness._checkInterval = setInterval(() => {
    const own = awareness.getLocalState()
    if (own !== null) awareness.setLocalState(own)
  }, outdatedTimeout / 2)
  return awareness
}

/** Forgets when others said what they show: those times are the server's, and the next connection's may be earlier (AWA-4). */
export function forgetClocks({ clientID, meta }: Awareness): void {
  for (const client of meta.keys()) if (client !== clientID) meta.delete(client)
}
