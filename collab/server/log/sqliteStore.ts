import Database from 'libsql'
import { inTransaction } from './inTransaction'
import { ADD_AT, HAS_AT, SCHEMA } from './sqliteSchema'
import { SqliteSnapshots } from './sqliteSnapshots'
import { SqliteUpdates } from './sqliteUpdates'
import type { NewUpdate, Snapshot, StoredDocument } from './updateLog'
import { writeAhead } from './writeAhead'

/** The log's file, used synchronously: for the writer thread only. */
export interface SqliteStore {
  load(doc: string): StoredDocument
  newest(docs: readonly string[]): number[]
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

/** Opens or creates the file. Every commit reaches the disk before it returns (`synchronous = FULL`). */
export function openSqliteStore(file: string): SqliteStore {
  const db = openDurably(file)
  const updates = new SqliteUpdates(db)
  const snapshots = new SqliteSnapshots(db)
  const mergesUntil = db.prepare('SELECT COALESCE(MAX(until), 0) AS until FROM restored')

  const write = (work: () => void) => inTransaction(db, 'IMMEDIATE', work)
  const setSnapshotAside = (doc: string, seq: number, why: string) =>
    write(() => snapshots.setAside(doc, seq, why))
  const read = (doc: string) => {
    const { newest, bad } = snapshots.find(doc)
    const tail = updates.since(doc, newest?.seq ?? 0)
    return { newest, bad, tail, owners: updates.owners(doc), seq: updates.lastSeq(doc) }
  }

  return {
    newest: (docs) => docs.map((doc) => updates.lastSeq(doc)),
    append: (batches) => updates.append(batches),
    compact: (doc, snapshot, uptoSeq) =>
      write(() => updates.dropUpTo(doc, snapshots.write(doc, snapshot, uptoSeq))),
    setAside: (doc, seqs, why) =>
      write(() => {
        for (const seq of seqs) updates.setAside(doc, seq, why)
      }),
    setSnapshotAside(doc, why) {
      const { newest } = snapshots.find(doc)
      if (newest !== null) setSnapshotAside(doc, newest.seq, why)
    },
    load(doc) {
      // At one moment, because another thread may write between two questions: what is merged must not claim more than it holds.
      const { bad, newest, tail, owners, seq } = inTransaction(db, 'DEFERRED', () => read(doc))
      for (const damaged of bad) setSnapshotAside(doc, damaged, 'checksum')
      return {
        snapshot: newest && { update: newest.update, stateVector: newest.stateVector },
        tail: tail.map(({ bytes }) => new Uint8Array(bytes)),
        tailSeqs: tail.map((row) => row.seq),
        seq,
        owners,
        mergesUntil: (mergesUntil.get() as { until: number }).until,
        damage: bad.map((damaged) => `the snapshot up to ${damaged} is damaged`),
      }
    },
    close: () => db.close(),
  }
}

function openDurably(file: string): Database.Database {
  const db = new Database(file, { timeout: BUSY_MS })
  writeAhead(db)
  db.exec('PRAGMA synchronous = FULL')
  requireDurable(db)
  db.exec(SCHEMA)
  addWhatIsNew(db)
  return db
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
  inTransaction(db, 'IMMEDIATE', () => {
    if (!hasAt()) db.exec(ADD_AT)
  })
}
