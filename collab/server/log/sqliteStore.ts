import Database from 'libsql'
import { NextNumbers } from './nextNumbers'
import { SqliteNumbers } from './sqliteNumbers'
import { ADD_AT, HAS_AT, LAST_SEQ, SCHEMA } from './sqliteSchema'
import { SqliteSnapshots } from './sqliteSnapshots'
import type { NewUpdate, Snapshot, StoredDocument } from './updateLog'

/** The log's file, used synchronously: for the writer thread only. */
export interface SqliteStore {
  load(doc: string): StoredDocument
  /** Stores all batches in one transaction; null for one that was overtaken, of which nothing is stored. */
  append(batches: readonly (readonly NewUpdate[])[]): (number[] | null)[]
  compact(doc: string, snapshot: Snapshot, uptoSeq: number): void
  setAside(doc: string, seqs: readonly number[], why: string): void
  setSnapshotAside(doc: string, why: string): void
  close(): void
}

/** So long somebody else may hold the file, a backup for one, before writing to it fails. */
const BUSY_MS = 10_000

/** As `PRAGMA synchronous` says it. */
const FULL = 2

interface UpdateRow {
  seq: number
  bytes: ArrayBuffer
}

/** Opens or creates the file. Every commit reaches the disk before it returns (`synchronous = FULL`). */
export function openSqliteStore(file: string): SqliteStore {
  const db = new Database(file, { timeout: BUSY_MS })
  db.pragma('journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL')
  requireDurable(db)
  db.exec(SCHEMA)
  addWhatIsNew(db)

  const lastSeq = db.prepare(LAST_SEQ)
  const insertUpdate = db.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?)')
  const insertOwner = db.prepare('INSERT OR IGNORE INTO owner VALUES (?, ?, ?)')
  const readTail = db.prepare('SELECT seq, bytes FROM log WHERE doc = ? AND seq > ? ORDER BY seq')
  const readOwners = db.prepare('SELECT client, author FROM owner WHERE doc = ?')
  const dropUpdates = db.prepare('DELETE FROM log WHERE doc = ? AND seq <= ?')
  const dropUpdate = db.prepare('DELETE FROM log WHERE doc = ? AND seq = ?')
  const keepUpdate = db.prepare(
    'INSERT INTO quarantine SELECT doc, seq, at, author, bytes, ?3 FROM log WHERE doc = ?1 AND seq = ?2',
  )
  const mergesUntil = db.prepare('SELECT COALESCE(MAX(until), 0) AS until FROM restored')
  const seqOf = (doc: string) => (lastSeq.get(doc) as { seq: number }).seq
  const numbers = new SqliteNumbers(db, seqOf)
  const snapshots = new SqliteSnapshots(db)

  const insert = (at: number, { doc, update, author, clients }: NewUpdate) => {
    const seq = numbers.next(doc)
    insertUpdate.run(doc, seq, at, author, update)
    for (const client of clients) insertOwner.run(doc, client, author)
    return seq
  }
  const append = db.transaction((batches: readonly (readonly NewUpdate[])[]) => {
    const at = Date.now()
    numbers.begin()
    return batches.map((batch) => {
      const next = new NextNumbers((doc) => numbers.newest(doc))
      return batch.every((entry) => next.fits(entry))
        ? batch.map((entry) => insert(at, entry))
        : null
    })
  })
  const compact = db.transaction((doc: string, snapshot: Snapshot, uptoSeq: number) => {
    dropUpdates.run(doc, snapshots.write(doc, snapshot, uptoSeq))
  })
  const setAside = db.transaction((doc: string, seqs: readonly number[], why: string) => {
    for (const seq of seqs) {
      keepUpdate.run(doc, seq, why)
      dropUpdate.run(doc, seq)
    }
  })
  const setSnapshotAside = db.transaction((doc: string, seq: number, why: string) =>
    snapshots.setAside(doc, seq, why),
  )

  // At one moment, because another thread may write between two questions: what is merged must not claim more than it holds.
  const read = db.transaction((doc: string) => {
    const { newest, bad } = snapshots.find(doc)
    return {
      newest,
      bad,
      tail: readTail.all(doc, newest?.seq ?? 0) as UpdateRow[],
      owners: readOwners.all(doc) as { client: number; author: string }[],
      seq: seqOf(doc),
    }
  })

  return {
    append: (batches) => numbers.unlessItFails(() => append.immediate(batches)),
    compact: (doc, snapshot, uptoSeq) => compact.immediate(doc, snapshot, uptoSeq),
    setAside: (doc, seqs, why) => setAside.immediate(doc, seqs, why),
    setSnapshotAside(doc, why) {
      const { newest } = snapshots.find(doc)
      if (newest !== null) setSnapshotAside.immediate(doc, newest.seq, why)
    },
    load(doc) {
      const { bad, newest, tail, owners, seq } = read.deferred(doc)
      for (const damaged of bad) setSnapshotAside.immediate(doc, damaged, 'checksum')
      return {
        snapshot: newest && { update: newest.update, stateVector: newest.stateVector },
        tail: tail.map(({ bytes }) => new Uint8Array(bytes)),
        tailSeqs: tail.map((row) => row.seq),
        seq,
        owners: new Map(owners.map(({ client, author }) => [client, author])),
        mergesUntil: (mergesUntil.get() as { until: number }).until,
        damage: bad.map((damaged) => `the snapshot up to ${damaged} is damaged`),
      }
    },
    close: () => db.close(),
  }
}

/** A setting that SQLite does not know is passed over without a word; this one is what all trust rests on (DUR-1). */
function requireDurable(db: Database.Database): void {
  const { journal_mode: mode } = db.prepare('PRAGMA journal_mode').get() as { journal_mode: string }
  const { synchronous } = db.prepare('PRAGMA synchronous').get() as { synchronous: number }
  if (mode !== 'wal' || synchronous !== FULL) {
    db.close()
    throw new Error('SQLite does not write ahead, or does not wait for the disk.')
  }
}

/** Another thread may open the file at the same moment. */
function addWhatIsNew(db: Database.Database): void {
  const hasAt = () => db.prepare(HAS_AT).all().length > 0
  if (hasAt()) return
  db.transaction(() => {
    if (!hasAt()) db.exec(ADD_AT)
  }).immediate()
}
