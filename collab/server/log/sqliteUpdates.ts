import type Database from 'libsql'
import { inTransaction } from './inTransaction'
import { NextNumbers } from './nextNumbers'
import { SqliteNumbers } from './sqliteNumbers'
import { LAST_SEQ } from './sqliteSchema'
import type { NewUpdate } from './updateLog'

interface UpdateRow {
  readonly seq: number
  readonly bytes: ArrayBuffer
}

/**
 * The updates of documents in the log's file, and whose client ids they were the first to use. What changes something is
 * to be called within a transaction, but for `append`, which is one.
 */
export class SqliteUpdates {
  readonly #numbers: SqliteNumbers
  readonly #lastSeq: Database.Statement
  readonly #insert: Database.Statement
  readonly #insertOwner: Database.Statement
  readonly #since: Database.Statement
  readonly #owners: Database.Statement
  readonly #dropUpTo: Database.Statement
  readonly #drop: Database.Statement
  readonly #keepAside: Database.Statement
  readonly #db: Database.Database

  constructor(db: Database.Database) {
    this.#db = db
    this.#numbers = new SqliteNumbers(db, (doc) => this.lastSeq(doc))
    this.#lastSeq = db.prepare(LAST_SEQ)
    this.#insert = db.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?)')
    this.#insertOwner = db.prepare('INSERT OR IGNORE INTO owner VALUES (?, ?, ?)')
    this.#since = db.prepare('SELECT seq, bytes FROM log WHERE doc = ? AND seq > ? ORDER BY seq')
    this.#owners = db.prepare('SELECT client, author FROM owner WHERE doc = ?')
    this.#dropUpTo = db.prepare('DELETE FROM log WHERE doc = ? AND seq <= ?')
    this.#drop = db.prepare('DELETE FROM log WHERE doc = ? AND seq = ?')
    this.#keepAside = db.prepare(
      `INSERT INTO quarantine
       SELECT doc, seq, at, author, bytes, ?3 FROM log WHERE doc = ?1 AND seq = ?2`,
    )
  }

  /** The number of a document's newest update; 0 when there has never been one. */
  lastSeq(doc: string): number {
    return (this.#lastSeq.get(doc) as { seq: number }).seq
  }

  /** Those after a number, oldest first. */
  since(doc: string, seq: number): UpdateRow[] {
    return this.#since.all(doc, seq) as UpdateRow[]
  }

  /** Which author each client id belongs to. */
  owners(doc: string): Map<number, string> {
    const rows = this.#owners.all(doc) as { client: number; author: string }[]
    return new Map(rows.map(({ client, author }) => [client, author]))
  }

  /** Stores all batches in one transaction; null for one that was overtaken, of which nothing is stored. */
  append(batches: readonly (readonly NewUpdate[])[]): (number[] | null)[] {
    return this.#numbers.unlessItFails(() =>
      inTransaction(this.#db, 'IMMEDIATE', () => this.#append(batches)),
    )
  }

  dropUpTo(doc: string, seq: number): void {
    this.#dropUpTo.run(doc, seq)
  }

  /** Takes one out of the document and keeps it apart, for good. */
  setAside(doc: string, seq: number, why: string): void {
    this.#keepAside.run(doc, seq, why)
    this.#drop.run(doc, seq)
  }

  #append(batches: readonly (readonly NewUpdate[])[]): (number[] | null)[] {
    const at = Date.now()
    this.#numbers.begin()
    return batches.map((batch) => {
      const next = new NextNumbers((doc) => this.#numbers.newest(doc))
      const isNext = batch.every((entry) => next.fits(entry))
      return isNext ? batch.map((entry) => this.#store(at, entry)) : null
    })
  }

  #store(at: number, { doc, update, author, clients }: NewUpdate): number {
    const seq = this.#numbers.next(doc)
    this.#insert.run(doc, seq, at, author, update)
    for (const client of clients) this.#insertOwner.run(doc, client, author)
    return seq
  }
}
