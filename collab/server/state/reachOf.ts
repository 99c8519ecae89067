import * as Y from 'yjs'
import { scanUpdate } from '../update/scanUpdate'
import type { StoredDocument } from '../log/updateLog'

/** How far what is stored reaches, by client; null where only taking it apart can tell. */
export function reachOf({ snapshot, tail }: StoredDocument): Map<number, number> | null {
  try {
    const reach = snapshot === null ? new Map() : Y.decodeStateVector(snapshot.stateVector)
    for (const { blocks, hasSkip } of tail.map((update) => scanUpdate(update))) {
      if (hasSkip) return null
      for (const { client, start, end } of blocks) {
        const known = reach.get(client) ?? 0
        if (start > known) return null
        reach.set(client, Math.max(known, end))
      }
    }
    return reach
  } catch {
    return null
  }
}
