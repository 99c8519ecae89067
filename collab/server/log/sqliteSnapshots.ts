import { crc32 } from 'node:zlib'
import type Database from 'libsql'
import { notKept, type Taken } from './checkpoints'
import type { Snapshot } from './updateLog'

/** A snapshot as the file has it. */
export interface SnapshotRow {
  readonly seq: number
  readonly bytes: ArrayBuffer
  readonly state_vector: ArrayBuffer
  readonly crc: number
}

/** The snapshots of documents in the log's file. What changes something is to be called within a transaction. */
export class SqliteSnapshots {
  readonly #newestBefore: Database.Statement
  readonly #taken: Database.Statement
  readonly #write: Database.Statement
  readonly #drop: Database.Statement
  readonly #keepAside: Database.Statement

  constructor(db: Database.Database) {
    this.#newestBefore = db.prepare(
      'SELECT * FROM snapshot WHERE doc = ? AND seq < ? ORDER BY seq DESC LIMIT 1',
    )
    this.#taken = db.prepare('SELECT seq, at FROM snapshot WHERE doc = ? ORDER BY seq DESC')
    this.#write = db.prepare('INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?, ?)')
    this.#drop = db.prepare('DELETE FROM snapshot WHERE doc = ? AND seq = ?')
    this.#keepAside = db.prepare(
      `INSERT INTO quarantine
       SELECT doc, seq, ?3, 'snapshot', bytes, ?4 FROM snapshot WHERE doc = ?1 AND seq = ?2`,
    )
  }

  /** The newest snapshot whose checksum is right, and the numbers of newer ones whose is not. */
  find(doc: string): { newest: (Snapshot & { readonly seq: number }) | null; bad: number[] } {
    const bad: number[] = []
    let before = Number.MAX_SAFE_INTEGER
    for (;;) {
      const row = this.#newestBefore.get(doc, before) as SnapshotRow | undefined
      if (row === undefined) return { newest: null, bad }
      const update = new Uint8Array(row.bytes)
      const stateVector = new Uint8Array(row.state_vector)
      if (isWhole({ update, stateVector }, row.crc))
        return { newest: { seq: row.seq, update, stateVector }, bad }
      bad.push(row.seq)
      before = row.seq
    }
  }

  /** Writes one, and drops what is not kept. Returns up to where updates are not needed any more. */
  write(doc: string, { update, stateVector }: Snapshot, seq: number): number {
    const now = Date.now()
    this.#write.run(doc, seq, update, stateVector, checksumOf({ update, stateVector }), now)
    const taken = this.#taken.all(doc) as Taken[]
    for (const old of notKept(taken, now)) this.#drop.run(doc, old.seq)
    return taken[1]?.seq ?? 0
  }

  /** Takes one out of the document and keeps it apart, for good. */
  setAside(doc: string, seq: number, why: string): void {
    this.#keepAside.run(doc, seq, Date.now(), why)
    this.#drop.run(doc, seq)
  }
}

/** Of both: by a wrong state vector clients would be told that the server has what it lacks, and that it is saved. */
const checksumOf = ({ update, stateVector }: Snapshot): number => crc32(stateVector, crc32(update))

/** Whether a snapshot is what was written. The first ones have the checksum of the update alone. */
export const isWhole = (snapshot: Snapshot, crc: number): boolean =>
  crc === checksumOf(snapshot) || crc === crc32(snapshot.update)
