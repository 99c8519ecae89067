import { LiveClient } from '../clients/liveClient'
import { pause, waitFor } from '../clients/waitFor'
import type { OpenHost } from '../host/startOpenHost'

type Writer = { client: LiveClient; document: number; written: string[]; saved: Set<string> }

/**
 * People who write into some documents, and what a server has promised them: every edit that somebody else had
 * seen, and every one whose author was told that it is saved, has to be there ever after (DUR-2, ORD-1
 * in collab/SPEC.md).
 */
export class People {
  readonly #writers: readonly Writer[]
  /** What was promised, by document. */
  readonly #promised: readonly Set<string>[]

  /** They come in at once. */
  constructor(host: OpenHost, { writers, documents }: { writers: number; documents: number }) {
    this.#promised = Array.from({ length: documents }, () => new Set<string>())
    this.#writers = Array.from({ length: writers }, (_, nth) => {
      const document = nth % documents
      const client = new LiveClient(addressOf(host, document), `w${nth}`)
      client.connect()
      return { client, document, written: [], saved: new Set<string>() }
    })
    for (const writer of this.#writers) watch(writer, this.#promised[writer.document] ?? new Set())
  }

  /** How many edits were seen by somebody else or called saved, and how many of them were called saved. */
  get counts(): { seen: number; saved: number } {
    return {
      seen: this.#promised.reduce((sum, { size }) => sum + size, 0),
      saved: this.#writers.reduce((sum, { saved }) => sum + saved.size, 0),
    }
  }

  get isAllSaved(): boolean {
    return this.#writers.every(({ client }) => client.isSaved)
  }

  /** With which codes some of them were sent away. */
  get closings(): ReadonlySet<number> {
    return new Set(this.#writers.flatMap(({ client }) => client.closedWith ?? []))
  }

  async allThere(): Promise<void> {
    await waitFor('everybody is there', () => this.#writers.every(({ client }) => client.isSynced))
  }

  /** Somebody, then somebody else writes, for `ms`, also whoever is not connected. */
  async write(ms: number, random: () => number): Promise<void> {
    const until = performance.now() + ms
    for (let nth = 0; performance.now() < until; nth += 1) {
      const writer = this.#writers[Math.floor(random() * this.#writers.length)]
      if (!writer) continue
      const token = `${writer.client.doc.clientID}:${writer.written.length}`
      writer.written.push(token)
      tokensOf(writer.client).push([token])
      if (nth % 3 === 0) await pause(1)
    }
  }

  /** Everybody who was sent away comes again; to another server, where one is given. */
  comeAgain(host?: OpenHost): void {
    for (const { client, document } of this.#writers) {
      if (host) client.moveTo(addressOf(host, document))
      if (host || client.closedWith !== null) client.connect()
    }
  }

  leave(): void {
    for (const { client } of this.#writers) client.disconnect()
  }

  /** What was promised and is not in the documents that this server opens. */
  async lostIn(host: OpenHost): Promise<string[]> {
    const readers = this.#promised.map((_, nth) => {
      const reader = new LiveClient(addressOf(host, nth), `reader${nth}`)
      reader.connect()
      return reader
    })
    await waitFor('everything opens again', () => readers.every(({ isSynced }) => isSynced))
    const found = readers.map((reader) => new Set(tokensOf(reader).toArray()))
    for (const reader of readers) reader.disconnect()
    return this.#promised.flatMap((tokens, nth) =>
      [...tokens].filter((token) => !found[nth]?.has(token)),
    )
  }
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
    // On the first visit every counted message is an edit; later the first of them has all that came before.
    const whole = client.isSaved ? written.length : 0
    for (const token of written.slice(0, client.visits === 1 ? client.durable : whole)) {
      saved.add(token)
      promised.add(token)
    }
  })
}

const tokensOf = ({ doc }: LiveClient) => doc.getArray<string>('tokens')

const addressOf = ({ port }: OpenHost, document: number) =>
  `ws://127.0.0.1:${port}/collab/crash${document}`
