import type Database from 'libsql'

/** Beyond so many documents all are looked up anew. */
const KEPT_NUMBERS = 10_000

/**
 * The newest number of each document that was written to lately, so that it need not be looked up for every update.
 * They hold as long as nobody else writes to the file, which SQLite tells (`PRAGMA data_version`).
 */
export class SqliteNumbers {
  readonly #version: Database.Statement
  readonly #read: (doc: string) => number
  readonly #newest = new Map<string, number>()
  #seenVersion: unknown

  constructor(db: Database.Database, read: (doc: string) => number) {
    this.#version = db.prepare('PRAGMA data_version')
    this.#read = read
  }

  /** To be called within the transaction that writes. */
  begin(): void {
    const { data_version: version } = this.#version.get() as { data_version: number }
    if (version !== this.#seenVersion || this.#newest.size > KEPT_NUMBERS) this.#newest.clear()
    this.#seenVersion = version
  }

  newest(doc: string): number {
    const known = this.#newest.get(doc)
    if (known !== undefined) return known
    const seq = this.#read(doc)
    this.#newest.set(doc, seq)
    return seq
  }

  next(doc: string): number {
    const seq = this.newest(doc) + 1
    this.#newest.set(doc, seq)
    return seq
  }

  /** What is rolled back has no number. */
  unlessItFails<T>(write: () => T): T {
    try {
      return write()
    } catch (error) {
      this.#newest.clear()
      throw error
    }
  }
}
