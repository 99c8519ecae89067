import { LiveClient } from '../clients/liveClient'
import { pause, waitFor } from '../clients/waitFor'
import { type OpenHost, type OpenHostOptions, startOpenHost } from '../host/startOpenHost'

export type CrashOptions = OpenHostOptions & {
  writers: number
  documents: number
  /** How long people write before the power goes, in ms. */
  writeMs: number
  random: () => number
}

/** `seen` and `saved` are edits that somebody else had seen, or whose author was told that they are saved. */
export type CrashReport = { seen: number; saved: number; lost: number; backMs: number }

type Writer = { client: LiveClient; document: number; written: string[]; saved: Set<string> }

/**
 * People write, the server is killed in the middle and started again over the same file. What
 * anybody had seen of another, or was told to be saved, has to be there (DUR-2, ORD-1 in
 * collab/SPEC.md).
 */
export async function crashRound(options: CrashOptions): Promise<CrashReport> {
  const host = await startOpenHost(options)
  const writers = Array.from({ length: options.writers }, (_, nth) => newWriter(host, nth, options))
  const promised = Array.from({ length: options.documents }, () => new Set<string>())
  for (const writer of writers) watch(writer, promised[writer.document] ?? new Set())
  await waitFor('everybody is there', () => writers.every(({ client }) => client.isSynced))
  await write(writers, options)
  await host.kill()
  for (const { client } of writers) client.disconnect()

  const killed = performance.now()
  const again = await startOpenHost(options)
  const found = await readAll(again, options.documents)
  const backMs = performance.now() - killed
  await again.stop()
  const lost = promised.flatMap((tokens, nth) =>
    [...tokens].filter((token) => !found[nth]?.has(token)),
  )
  const saved = writers.reduce((sum, writer) => sum + writer.saved.size, 0)
  const seen = promised.reduce((sum, { size }) => sum + size, 0)
  return { seen, saved, lost: lost.length, backMs }
}

function newWriter(host: OpenHost, nth: number, { documents }: CrashOptions): Writer {
  const document = nth % documents
  const client = new LiveClient(addressOf(host, document), `w${nth}`)
  client.connect()
  return { client, document, written: [], saved: new Set() }
}

/** Notes what is seen of others, and what is saved of one's own. */
function watch({ client, written, saved }: Writer, promised: Set<string>): void {
  tokensOf(client).observe(({ changes, transaction }) => {
    if (transaction.local) return
    for (const { insert } of changes.delta) {
      if (Array.isArray(insert)) for (const token of insert) promised.add(String(token))
    }
  })
  client.onSaved(() => {
    // The first counted message answers the server's question and has nothing in it here.
    for (const token of written.slice(0, client.durable)) {
      saved.add(token)
      promised.add(token)
    }
  })
}

async function write(writers: readonly Writer[], { writeMs, random }: CrashOptions): Promise<void> {
  const until = performance.now() + writeMs
  for (let nth = 0; performance.now() < until; nth += 1) {
    const writer = writers[Math.floor(random() * writers.length)]
    if (!writer) continue
    const token = `${writer.client.doc.clientID}:${nth}`
    writer.written.push(token)
    tokensOf(writer.client).push([token])
    if (random() < 0.3) await pause(1)
  }
}

async function readAll(host: OpenHost, documents: number): Promise<Set<string>[]> {
  const readers = Array.from({ length: documents }, (_, nth) => {
    const reader = new LiveClient(addressOf(host, nth), `reader${nth}`)
    reader.connect()
    return reader
  })
  await waitFor('everything opens again', () => readers.every(({ isSynced }) => isSynced))
  const found = readers.map((reader) => new Set(tokensOf(reader).toArray()))
  for (const reader of readers) reader.disconnect()
  return found
}

const tokensOf = ({ doc }: LiveClient) => doc.getArray<string>('tokens')

const addressOf = ({ port }: OpenHost, document: number) =>
  `ws://127.0.0.1:${port}/collab/crash${document}`
