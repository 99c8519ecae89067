import { pause } from '../clients/waitFor'
import type { OpenHost } from '../host/startOpenHost'
import type { LoadClient } from '../load/loadClient'
import { steadily } from '../load/steadily'
import { findTokens } from '../load/token'
import type { Figures } from './figures'
import { connectAll, newClient, type Setting } from './session'

const DOC = 'killed'
const WRITERS = 10
const EDITS_PER_SECOND = 5
/** What was on its way when the server died has arrived after this, and whoever saves late had the time. */
const SETTLE_MS = 400
const READ_MS = 2_500

/**
 * The server is killed (SIGKILL) while people type, and started again: which edits that somebody else had
 * seen, or whose author was told that they are saved, are gone.
 */
export async function killing(setting: Setting): Promise<Figures> {
  const host = await setting.contender.start(setting.folder)
  const writers = Array.from({ length: WRITERS }, (_, nth) => newClient(setting, host, DOC, nth))
  const seen = new Set<string>()
  const savedBefore: number[] = []
  try {
    await connectAll(writers)
    await pause(SETTLE_MS)
    for (const writer of writers) {
      savedBefore.push(writer.saved)
      writer.onContent = tokensInto(seen, writer.nth)
    }
    await steadily(writers, EDITS_PER_SECOND, setting.ms / 2, (writer) => writer.type())
  } finally {
    await host.kill()
    await pause(SETTLE_MS)
    for (const writer of writers) writer.close()
  }
  const saved = writers.flatMap((writer, at) => savedOf(writer, savedBefore[at] ?? 0))
  const found = await readAgain(setting)
  const lost = (tokens: Iterable<string>) => [...tokens].filter((token) => !found.has(token)).length
  return { seen: seen.size, lostSeen: lost(seen), saved: saved.length, lostSaved: lost(saved) }
}

const keyOf = (writer: number, edit: number): string => `${writer}:${edit}`

/** Notes every token except the client's own. */
function tokensInto(set: Set<string>, own: number): (body: Uint8Array) => void {
  return (body) =>
    findTokens(body, (writer, edit) => {
      if (writer !== own) set.add(keyOf(writer, edit))
    })
}

/** The edits that the server has called saved; it may have called something else saved before. */
function savedOf(writer: LoadClient, before: number): string[] {
  const count = Math.min(writer.edits, writer.saved - before)
  return Array.from({ length: count }, (_, edit) => keyOf(writer.nth, edit))
}

async function readAgain(setting: Setting): Promise<ReadonlySet<string>> {
  const host: OpenHost = await setting.contender.start(setting.folder)
  const reader = newClient(setting, host, DOC, WRITERS)
  const found = new Set<string>()
  reader.onContent = tokensInto(found, WRITERS)
  await reader.connect()
  await pause(READ_MS)
  reader.close()
  await host.kill()
  return found
}
