/** A document at one moment. */
export interface Snapshot {
  /** The whole as one Yjs update (V1). */
  readonly update: Uint8Array
  /** How far it reaches, as Yjs encodes a state vector: so that it can be handed on without being taken apart. */
  readonly stateVector: Uint8Array
}

/** What is stored of a document. */
export interface StoredDocument {
  /** The document as of the last compaction, as one update; null before the first. */
  readonly snapshot: Snapshot | null
  /** The updates since, oldest first. */
  readonly tail: readonly Uint8Array[]
  /** The sequence number of each of them. */
  readonly tailSeqs: readonly number[]
  /** The sequence number of the newest update; 0 when there has never been one. */
  readonly seq: number
  /** Which author each Yjs client id belongs to. */
  readonly owners: ReadonlyMap<number, string>
  /** Until when clients may bring what a restored backup lacks, in ms since 1970; 0 where nothing was restored (REST-1). */
  readonly mergesUntil: number
  /** What was found damaged and done without, in words for whoever runs the server. */
  readonly damage: readonly string[]
}

/** What is stored of a document, merged into one snapshot: everything up to and including `seq`. */
export interface MergedDocument {
  readonly snapshot: Snapshot
  readonly seq: number
}

/** One update to be stored. */
export interface NewUpdate {
  readonly doc: string
  readonly update: Uint8Array
  /** The participant whose edit it is. */
  readonly author: string
  /** The Yjs client ids that this update is the first to use; from now on they are the author's. */
  readonly clients: readonly number[]
  /** The number it is to have in its document, by what its writer knows of it; whatever is next where it is left out. */
  readonly seq?: number
}

/**
 * The durable truth of all documents. A document exists as soon as something was appended to it;
 * an unknown one is loaded as empty. `updateLogContract.ts` states the promises as tests that every
 * implementation passes.
 */
export interface UpdateLog {
  load(doc: string): Promise<StoredDocument>
  /**
   * The number of the newest update of each of these documents, in their order; 0 for one that nobody ever wrote to. It is the one
   * that `load` gives, also after a compaction and where updates were set aside (DUR-8).
   */
  newest(docs: readonly string[]): Promise<readonly number[]>
  /**
   * Stores a batch, all or nothing. Resolves only after COMMIT with fsync, with the sequence number of each
   * update in its document (1, 2, 3 …). Rejects when nothing was stored, or when that is not known; with `Overtaken`,
   * and nothing of this batch is stored, where the number that an update is to have is not its document's next.
   */
  append(batch: readonly NewUpdate[]): Promise<readonly number[]>
  /**
   * Merges what is stored of a document into one snapshot, away from the event loop that serves people, and stores nothing.
   * Null where some of it cannot be applied. Rejects with `FoundDamaged` where some of it was found
   * damaged, which is set aside.
   */
  merge(doc: string): Promise<MergedDocument | null>
  /** Replaces everything up to and including `uptoSeq` by the snapshot, in one transaction. */
  compact(doc: string, snapshot: Snapshot, uptoSeq: number): Promise<void>
  /** Takes updates that cannot be read out of the document and keeps them apart, for good (DUR-5). */
  setAside(doc: string, seqs: readonly number[], why: string): Promise<void>
  /**
   * Takes the snapshot that `load` gave out of the document and keeps it apart, for good (DUR-7). From then on the
   * document is the snapshot before it, or none, with all updates that are kept since.
   */
  setSnapshotAside(doc: string, why: string): Promise<void>
  /** Commits what was handed in and lets the storage go. Afterwards everything rejects. */
  close(): Promise<void>
}
