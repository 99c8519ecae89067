import { FoundDamaged } from './foundDamaged'
import { LogThread } from './logThread'
import { Overtaken } from './overtaken'
import type { MergedDocument, NewUpdate, Snapshot, StoredDocument, UpdateLog } from './updateLog'

export interface SqliteLogOptions {
  /** The path of the log's own SQLite file; created when missing, its folder must exist. */
  readonly file: string
  /** Where the built `sqliteLogWorker.ts` is: the host and the tests are bundled differently. */
  readonly workerUrl: URL
  /** Hears of every commit: how many updates, how many milliseconds. */
  readonly onCommit?: (updates: number, ms: number) => void
}

/** A thread that has nothing to merge for so long is ended: it holds some 25 MB and a handful of files. */
const MERGER_IDLE_MS = 5_000

interface QueuedAppend {
  readonly batch: readonly NewUpdate[]
  readonly resolve: (seqs: readonly number[]) => void
  readonly reject: (error: unknown) => void
}

/**
 * The log in a SQLite file of its own, written by a thread; another one merges stored documents, so that nobody's
 * edit waits for that. While one commit is in flight, further
 * appends gather and share the next one (ORD-3 in ../../SPEC.md); if that commit fails, all of them reject.
 */
export class SqliteLog implements UpdateLog {
  readonly #writer: LogThread
  readonly #startThread: () => LogThread
  #merger: LogThread | null = null
  #merges = 0
  #mergerIdle: ReturnType<typeof setTimeout> | undefined
  readonly #onCommit: SqliteLogOptions['onCommit']
  #queue: QueuedAppend[] = []
  #committing: Promise<void> | null = null
  #isClosed = false

  constructor({ file, workerUrl, onCommit }: SqliteLogOptions) {
    this.#onCommit = onCommit
    this.#startThread = () => new LogThread(workerUrl, { file })
    this.#writer = this.#startThread()
  }

  async load(doc: string): Promise<StoredDocument> {
    this.#requireOpen()
    const result = await this.#writer.ask({ type: 'load', doc })
    if (result.type !== 'loaded') throw new Error(`Unexpected answer: ${result.type}`)
    return result.stored
  }

  async newest(docs: readonly string[]): Promise<readonly number[]> {
    this.#requireOpen()
    const result = await this.#writer.ask({ type: 'newest', docs })
    if (result.type !== 'newest') throw new Error(`Unexpected answer: ${result.type}`)
    return result.seqs
  }

  append(batch: readonly NewUpdate[]): Promise<readonly number[]> {
    if (this.#isClosed) return Promise.reject(new Error('The log is closed.'))
    return new Promise((resolve, reject) => {
      this.#queue.push({ batch, resolve, reject })
      this.#committing ??= this.#commitQueue()
    })
  }

  async merge(doc: string): Promise<MergedDocument | null> {
    this.#requireOpen()
    clearTimeout(this.#mergerIdle)
    this.#merger ??= this.#startThread()
    this.#merges += 1
    try {
      const result = await this.#merger.ask({ type: 'merge', doc })
      if (result.type === 'damaged') throw new FoundDamaged(result.damage)
      if (result.type !== 'merged') throw new Error(`Unexpected answer: ${result.type}`)
      return result.merged
    } finally {
      this.#merges -= 1
      if (this.#merges === 0) this.#endMergerSoon()
    }
  }

  async compact(doc: string, snapshot: Snapshot, uptoSeq: number): Promise<void> {
    this.#requireOpen()
    const update = new Uint8Array(snapshot.update)
    const stateVector = new Uint8Array(snapshot.stateVector)
    const request = { type: 'compact', doc, snapshot: { update, stateVector }, uptoSeq } as const
    await this.#writer.ask(request, [update.buffer, stateVector.buffer])
  }

  async setAside(doc: string, seqs: readonly number[], why: string): Promise<void> {
    this.#requireOpen()
    await this.#writer.ask({ type: 'setAside', doc, seqs, why })
  }

  async setSnapshotAside(doc: string, why: string): Promise<void> {
    this.#requireOpen()
    await this.#writer.ask({ type: 'setSnapshotAside', doc, why })
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#committing
    clearTimeout(this.#mergerIdle)
    await this.#merger?.close()
    await this.#writer.close()
  }

  /** Ends the threads without a word, for tests of what a crash leaves behind. */
  async crash(): Promise<void> {
    await this.#merger?.crash()
    await this.#writer.crash()
  }

  #endMergerSoon(): void {
    clearTimeout(this.#mergerIdle)
    this.#mergerIdle = setTimeout(() => {
      const merger = this.#merger
      this.#merger = null
      void merger?.close().catch(() => undefined)
    }, MERGER_IDLE_MS)
    this.#mergerIdle.unref()
  }

  async #commitQueue(): Promise<void> {
    // Rooms go on together at the end of a turn: what they hand in then is here when all have had their word.
    await Promise.resolve()
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0)
      try {
        const seqs = await this.#commit(group.map(({ batch }) => batch))
        for (const [at, { resolve, reject }] of group.entries()) {
          const own = seqs[at] ?? null
          if (own === null) reject(new Overtaken())
          else resolve(own)
        }
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    this.#committing = null
  }

  /** The numbers of each batch; null for one that was overtaken. */
  async #commit(
    batches: readonly (readonly NewUpdate[])[],
  ): Promise<readonly (readonly number[] | null)[]> {
    const posted = batches.map((batch) => batch.map(postable))
    const started = performance.now()
    const result = await this.#writer.ask({ type: 'append', batches: posted })
    if (result.type !== 'appended') throw new Error(`Unexpected answer: ${result.type}`)
    const updates = result.seqs.reduce((sum, own) => sum + (own?.length ?? 0), 0)
    if (updates > 0) this.#onCommit?.(updates, performance.now() - started)
    return result.seqs
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new Error('The log is closed.')
  }
}

const postable = (entry: NewUpdate): NewUpdate => ({ ...entry, update: alone(entry.update) })

/** The bytes without the rest of the buffer they are a view of, all of which would be posted. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
