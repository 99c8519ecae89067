import { pause } from '../clients/waitFor'
import { findTokens } from '../load/token'
import type { LoadClient } from '../load/loadClient'
import { steadily } from '../load/steadily'
import { type Figures, percentile } from './figures'
import { meter } from './meter'
import { connectAll, newClient, type Setting } from './session'

const PEOPLE = 30
const MOVES_PER_SECOND = 60
const CURSORS_PER_SECOND = 30
/** So many look at what they receive; the others only count it. */
const WATCHERS = 6
const CALM_MS = 700
const DRAIN_MS = 2_500

/**
 * Everybody drags a card of their own, and their cursor with it: how long until others see a move or a
 * later one of the same card, and what that costs the server.
 */
export async function dragging(setting: Setting): Promise<Figures> {
  const host = await setting.contender.start(setting.folder)
  const clients = Array.from({ length: PEOPLE }, (_, nth) =>
    newClient(setting, host, 'dragging', nth),
  )
  try {
    await connectAll(clients)
    const movedAt = clients.map((): number[] => [])
    const pointedAt = clients.map((): number[] => [])
    const move = (client: LoadClient) => {
      movedAt[client.nth]?.push(performance.now())
      if (client.edits === 0) client.createCard()
      else client.moveCard()
    }
    const point = (client: LoadClient) => {
      pointedAt[client.nth]?.push(performance.now())
      client.point()
    }
    for (const client of clients) move(client)
    for (const client of clients) point(client)
    await pause(CALM_MS)

    const watchers = clients.slice(0, WATCHERS)
    const moves = watchers.map((watcher) => watchNewest(watcher, 'onContent', movedAt))
    const cursors = watchers.map((watcher) => watchNewest(watcher, 'onAwareness', pointedAt))
    for (const client of clients.slice(WATCHERS)) client.lookAway()
    const stop = await meter(host)
    await Promise.all([
      steadily(clients, MOVES_PER_SECOND, setting.ms, move),
      steadily(clients, CURSORS_PER_SECOND, setting.ms, point),
    ])
    await pause(DRAIN_MS)
    const taken = await stop()
    const made = clients.reduce((sum, { edits }) => sum + edits - 1, 0)
    const expected = watchers.reduce((sum, { edits }) => sum + made - (edits - 1), 0)
    return {
      ...taken,
      p50: percentile(moves.flat(), 50),
      p95: percentile(moves.flat(), 95),
      cursorP95: percentile(cursors.flat(), 95),
      delivered: (100 * moves.flat().length) / expected,
    }
  } finally {
    for (const client of clients) client.close()
    await host.kill()
  }
}

/** How late a client saw each step of others; a step that was skipped is seen with the next. */
function watchNewest(
  client: LoadClient,
  listener: 'onContent' | 'onAwareness',
  sentAt: readonly number[][],
): readonly number[] {
  const latencies: number[] = []
  const newest = new Map<number, number>()
  client[listener] = (body) => {
    const now = performance.now()
    findTokens(body, (who, nth) => {
      if (who === client.nth) return
      const from = (newest.get(who) ?? 0) + 1
      for (let step = from; step <= nth; step += 1)
        latencies.push(now - (sentAt[who]?.[step] ?? now))
      newest.set(who, Math.max(nth, from - 1))
    })
  }
  return latencies
}
