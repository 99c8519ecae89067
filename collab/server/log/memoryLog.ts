import { mergeStored } from './mergeStored'
import { NextNumbers } from './nextNumbers'
import { Overtaken } from './overtaken'
import type { MergedDocument, NewUpdate, Snapshot, StoredDocument, UpdateLog } from './updateLog'

interface Stored {
  /** The newest first, and the updates since the older one, as the real log keeps them (DUR-7). */
  snapshots: { seq: number; snapshot: Snapshot }[]
  rows: { seq: number; update: Uint8Array }[]
  seq: number
  owners: Map<number, string>
}

type Write = 'append' | 'compaction'

/** A log in memory for tests, which can be told to stall and to fail. */
export class MemoryLog implements UpdateLog {
  /** The batches that were committed, in order. */
  readonly commits: (readonly NewUpdate[])[] = []
  /** The numbers of the updates that were set aside. */
  readonly aside: number[] = []
  /** Up to which updates the snapshots went that were set aside. */
  readonly snapshotsAside: number[] = []
  /** The documents that it was asked to merge, in order. */
  readonly merges: string[] = []
  /** As if it had been restored from a backup (REST-1). */
  mergesUntil = 0
  readonly #documents = new Map<string, Stored>()
  #stalled: { write: Write; go: () => void }[] | null = null
  #failures = 0
  #isClosed = false

  /** From now on nothing is committed until `release()`. */
  stall(): void {
    this.#stalled ??= []
  }

  release(): void {
    const waiting = this.#stalled ?? []
    this.#stalled = null
    for (const { go } of waiting) go()
  }

  /** How many appends are waiting for `release()`. */
  get stalledAppends(): number {
    return this.#count('append')
  }

  /** How many compactions are waiting for `release()`. */
  get stalledCompactions(): number {
    return this.#count('compaction')
  }

  /** The next append stores nothing and rejects. */
  failNext(): void {
    this.#failures += 1
  }

  async load(doc: string): Promise<StoredDocument> {
    await this.#turn()
    const { snapshots, rows, seq, owners } = this.#of(doc)
    const [newest] = snapshots
    const since = rows.filter((row) => row.seq > (newest?.seq ?? 0))
    return {
      snapshot: newest?.snapshot ?? null,
      tail: since.map(({ update }) => update),
      tailSeqs: since.map((row) => row.seq),
      seq,
      owners: new Map(owners),
      mergesUntil: this.mergesUntil,
      damage: [],
    }
  }

  async newest(docs: readonly string[]): Promise<readonly number[]> {
    await this.#turn()
    return docs.map((doc) => this.#of(doc).seq)
  }

  async append(batch: readonly NewUpdate[]): Promise<readonly number[]> {
    await this.#turnToWrite('append')
    if (this.#failures > 0) {
      this.#failures -= 1
      throw new Error('The disk is full.')
    }
    const numbers = new NextNumbers((doc) => this.#of(doc).seq)
    if (!batch.every((entry) => numbers.fits(entry))) throw new Overtaken()
    this.commits.push(batch)
    return batch.map((entry) => this.#store(entry))
  }

  async merge(doc: string): Promise<MergedDocument | null> {
    this.merges.push(doc)
    return mergeStored(await this.load(doc))
  }

  async compact(doc: string, snapshot: Snapshot, uptoSeq: number): Promise<void> {
    await this.#turnToWrite('compaction')
    const stored = this.#of(doc)
    const kept = {
      update: new Uint8Array(snapshot.update),
      stateVector: new Uint8Array(snapshot.stateVector),
    }
    const others = stored.snapshots.filter(({ seq }) => seq !== uptoSeq)
    const all = [{ seq: uptoSeq, snapshot: kept }, ...others].sort((a, b) => b.seq - a.seq)
    stored.snapshots = all.slice(0, 2)
    const older = stored.snapshots[1]
    if (older !== undefined) stored.rows = stored.rows.filter(({ seq }) => seq > older.seq)
  }

  async setAside(doc: string, seqs: readonly number[]): Promise<void> {
    await this.#turn()
    const stored = this.#of(doc)
    this.aside.push(...seqs)
    stored.rows = stored.rows.filter(({ seq }) => !seqs.includes(seq))
  }

  async setSnapshotAside(doc: string): Promise<void> {
    await this.#turn()
    const [bad] = this.#of(doc).snapshots.splice(0, 1)
    if (bad !== undefined) this.snapshotsAside.push(bad.seq)
  }

  close(): Promise<void> {
    this.#isClosed = true
    return Promise.resolve()
  }

  #store({ doc, update, author, clients }: NewUpdate): number {
    const stored = this.#of(doc)
    stored.seq += 1
    stored.rows.push({ seq: stored.seq, update: new Uint8Array(update) })
    for (const client of clients) {
      if (!stored.owners.has(client)) stored.owners.set(client, author)
    }
    return stored.seq
  }

  #of(doc: string): Stored {
    const known = this.#documents.get(doc)
    if (known !== undefined) return known
    const stored = { snapshots: [], rows: [], seq: 0, owners: new Map<number, string>() }
    this.#documents.set(doc, stored)
    return stored
  }

  #count(which: Write): number {
    return (this.#stalled ?? []).filter(({ write }) => write === which).length
  }

  async #turnToWrite(write: Write): Promise<void> {
    await this.#turn()
    const stalled = this.#stalled
    if (stalled !== null) await new Promise<void>((go) => stalled.push({ write, go }))
  }

  async #turn(): Promise<void> {
    if (this.#isClosed) throw new Error('The log is closed.')
    await Promise.resolve()
  }
}
