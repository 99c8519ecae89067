import { pause } from '../clients/waitFor'
import { findTokens } from '../load/token'
import type { LoadClient } from '../load/loadClient'
import { steadily } from '../load/steadily'
import { type Figures, percentile } from './figures'
import { meter } from './meter'
import { connectAll, newClient, type Setting } from './session'

const EDITS_PER_SECOND = 4
/** So many of a document look at what they receive; the others only count it. */
const WATCHERS = 16
const CALM_MS = 1_000
const DRAIN_MS = 8_000

/**
 * People type, each into a text of their own in a common document: how long until others have it, and
 * what that costs the server.
 */
export async function typing(
  setting: Setting,
  { documents, writers }: { documents: number; writers: number },
): Promise<Figures> {
  const host = await setting.contender.start(setting.folder)
  const groups = Array.from({ length: documents }, (_, doc) =>
    Array.from({ length: writers }, (_unused, nth) =>
      newClient(setting, host, `typing${doc}`, doc * writers + nth),
    ),
  )
  const clients = groups.flat()
  try {
    await connectAll(clients)
    await pause(CALM_MS)
    const sentAt = clients.map((): number[] => [])
    const watchers = groups.flatMap((group) => group.slice(0, WATCHERS))
    const watched = watchers.map((watcher) => watch(watcher, sentAt))
    for (const client of clients) if (!watchers.includes(client)) client.lookAway()

    const stop = await meter(host)
    await steadily(clients, EDITS_PER_SECOND, setting.ms, (client) => {
      sentAt[client.nth]?.push(performance.now())
      client.type()
    })
    const expected = expectedBy(groups)
    const seen = () => watched.reduce((sum, { size }) => sum + size, 0)
    for (let left = DRAIN_MS; left > 0 && seen() < expected; left -= 50) await pause(50)
    // Only now: a server that is behind has not done its work when the writers end.
    const taken = await stop()
    const latencies = watched.flatMap((by) => [...by.values()])
    return {
      ...taken,
      p50: percentile(latencies, 50),
      p95: percentile(latencies, 95),
      delivered: (100 * seen()) / expected,
    }
  } finally {
    for (const client of clients) client.close()
    await host.kill()
  }
}

/** What a client sees of others: how late each of their edits was, in ms. */
function watch(client: LoadClient, sentAt: readonly number[][]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>()
  client.onContent = (body) => {
    const now = performance.now()
    findTokens(body, (writer, edit) => {
      const key = writer * 1_000_000 + edit
      const at = sentAt[writer]?.[edit]
      if (writer !== client.nth && at !== undefined && !seen.has(key)) seen.set(key, now - at)
    })
  }
  return seen
}

/** How many edits of others the watchers are to see. */
function expectedBy(groups: readonly (readonly LoadClient[])[]): number {
  return groups.reduce((sum, group) => {
    const all = group.reduce((edits, client) => edits + client.edits, 0)
    return group.slice(0, WATCHERS).reduce((most, client) => most + all - client.edits, sum)
  }, 0)
}
