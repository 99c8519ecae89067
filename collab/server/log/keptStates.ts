import Database from 'libsql'
import { isWhole, type SnapshotRow } from './sqliteSnapshots'

/** A state that a document was in. */
export interface KeptState {
  /** The number of the newest update that it has. */
  readonly seq: number
  /** When it was kept, in ms since 1970; 0 where that is not known. */
  readonly at: number
  /** The whole as one Yjs update (V1). */
  readonly update: Uint8Array
}

/** Something that was taken out of a document, and kept apart. */
export interface KeptApart {
  readonly seq: number
  /** When it was written, or taken out where it is a snapshot, in ms since 1970. */
  readonly at: number
  readonly bytes: number
  readonly why: string
}

/** The states of documents that are kept in a log's file, for whoever looks after it; a server may be using that file. */
export interface KeptStates {
  /** Those that a document can be brought back to, newest first (DUR-7, REST-3 in ../../SPEC.md). */
  of(doc: string): readonly KeptState[]
  /** What could not be read of a document, oldest first (DUR-5). */
  apartOf(doc: string): readonly KeptApart[]
  /** Keeps a state for good. Returns once it is on disk. */
  keep(doc: string, state: Pick<KeptState, 'seq' | 'update'>): void
  close(): void
}

/** So long a server that writes may hold the file. */
const BUSY_MS = 10_000

/** How the quarantine tells a state that was kept on purpose from what could not be read. */
const WHY = 'before an earlier state was brought back'

/** Opens a log's file, which a log must have made. */
export function openKeptStates(file: string): KeptStates {
  const db = new Database(file, { timeout: BUSY_MS })
  db.exec('PRAGMA synchronous = FULL')
  const snapshots = db.prepare('SELECT * FROM snapshot WHERE doc = ? ORDER BY seq DESC')
  const kept = db.prepare('SELECT seq, at, bytes FROM quarantine WHERE doc = ? AND why = ?')
  const apart = db.prepare(
    'SELECT seq, at, LENGTH(bytes) AS bytes, why FROM quarantine WHERE doc = ? AND why <> ? ORDER BY at, seq',
  )
  const keep = db.prepare("INSERT INTO quarantine VALUES (?, ?, ?, 'snapshot', ?, ?)")
  return {
    of(doc) {
      const bySeq = new Map<number, KeptState>()
      for (const row of kept.all(doc, WHY) as StateRow[]) bySeq.set(row.seq, stateOf(row))
      for (const row of snapshots.all(doc) as (SnapshotRow & StateRow)[]) {
        const stateVector = new Uint8Array(row.state_vector)
        const state = stateOf(row)
        if (isWhole({ update: state.update, stateVector }, row.crc)) bySeq.set(row.seq, state)
      }
      return [...bySeq.values()].sort((one, two) => two.seq - one.seq)
    },
    apartOf: (doc) => apart.all(doc, WHY) as KeptApart[],
    keep: (doc, { seq, update }) => void keep.run(doc, seq, Date.now(), update, WHY),
    close: () => db.close(),
  }
}

type StateRow = { seq: number; at: number; bytes: ArrayBuffer }

const stateOf = ({ seq, at, bytes }: StateRow): KeptState => ({
  seq,
  at,
  update: new Uint8Array(bytes),
})
