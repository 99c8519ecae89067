import Database from 'libsql'
import type { NewUpdate, Snapshot, StoredDocument } from './updateLog'

/** The log's file, used synchronously: for the writer thread only. */
export interface SqliteStore {
  load(doc: string): StoredDocument
  append(batch: readonly NewUpdate[]): number[]
  compact(doc: string, snapshot: Snapshot, uptoSeq: number): void
  close(): void
}

/**
 * `log.bytes` are Yjs updates (V1); `snapshot.bytes` is the document up to and including `seq`, and
 * `state_vector` how far it reaches.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS snapshot (
    doc TEXT PRIMARY KEY, seq INTEGER NOT NULL, bytes BLOB NOT NULL, state_vector BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS log (
    doc TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL,
    bytes BLOB NOT NULL, PRIMARY KEY (doc, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS owner (
    doc TEXT NOT NULL, client INTEGER NOT NULL, author TEXT NOT NULL, PRIMARY KEY (doc, client)
  ) STRICT, WITHOUT ROWID;
`

const LAST_SEQ = `
  SELECT MAX(
    COALESCE((SELECT MAX(seq) FROM log WHERE doc = ?1), 0),
    COALESCE((SELECT seq FROM snapshot WHERE doc = ?1), 0)
  ) AS seq
`

/** Opens or creates the file. Every commit reaches the disk before it returns (`synchronous = FULL`). */
export function openSqliteStore(file: string): SqliteStore {
  const db = new Database(file, { timeout: 5_000 })
  db.pragma('journal_mode = WAL')
  db.exec('PRAGMA synchronous = FULL')
  db.exec(SCHEMA)

  const lastSeq = db.prepare(LAST_SEQ)
  const insertUpdate = db.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?)')
  const insertOwner = db.prepare('INSERT OR IGNORE INTO owner VALUES (?, ?, ?)')
  const readSnapshot = db.prepare('SELECT bytes, state_vector FROM snapshot WHERE doc = ?')
  const readTail = db.prepare('SELECT bytes FROM log WHERE doc = ? ORDER BY seq')
  const readOwners = db.prepare('SELECT client, author FROM owner WHERE doc = ?')
  const writeSnapshot = db.prepare(`INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?)`)
  const deleteTail = db.prepare('DELETE FROM log WHERE doc = ? AND seq <= ?')
  const seqOf = (doc: string) => (lastSeq.get(doc) as { seq: number }).seq

  const append = db.transaction((batch: readonly NewUpdate[]) => {
    const at = Date.now()
    return batch.map(({ doc, update, author, clients }) => {
      const seq = seqOf(doc) + 1
      insertUpdate.run(doc, seq, at, author, update)
      for (const client of clients) insertOwner.run(doc, client, author)
      return seq
    })
  })
  const compact = db.transaction(
    (doc: string, { update, stateVector }: Snapshot, uptoSeq: number) => {
      writeSnapshot.run(doc, uptoSeq, update, stateVector)
      deleteTail.run(doc, uptoSeq)
    },
  )

  return {
    append: (batch) => append.immediate(batch),
    compact: (doc, snapshot, uptoSeq) => compact.immediate(doc, snapshot, uptoSeq),
    load(doc) {
      const snapshot = readSnapshot.get(doc) as SnapshotRow | undefined
      const tail = readTail.all(doc) as Row[]
      const owners = readOwners.all(doc) as { client: number; author: string }[]
      return {
        snapshot: snapshot === undefined ? null : snapshotOf(snapshot),
        tail: tail.map(({ bytes }) => new Uint8Array(bytes)),
        seq: seqOf(doc),
        owners: new Map(owners.map(({ client, author }) => [client, author])),
      }
    },
    close: () => db.close(),
  }
}

interface Row {
  bytes: ArrayBuffer
}

interface SnapshotRow extends Row {
  state_vector: ArrayBuffer
}

const snapshotOf = (row: SnapshotRow): Snapshot => ({
  update: new Uint8Array(row.bytes),
  stateVector: new Uint8Array(row.state_vector),
})
