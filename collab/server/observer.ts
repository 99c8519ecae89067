import type { NackCode } from './wire/protocol'

/** Hears what happens to live documents, to count and to log it. It is quick and does not throw. */
export interface Observer {
  /** One commit wrote so many updates, of whatever documents, and took so many milliseconds. */
  committed(updates: number, ms: number): void
  /** A connection takes less than it is sent, and is told nothing until it has (LIM-5 in ../SPEC.md). */
  fellBehind(doc: string): void
  /** Something that is stored of a document could not be read, and is set aside (DUR-5, DUR-7). */
  damaged(doc: string, what: string): void
  /**
   * A socket was closed by this side, with the code it was closed with, or an update was refused, with the
   * code of its NACK. `doc` is what the client asked for, and need not exist.
   */
  refused(doc: string, code: number | NackCode, reason: string): void
}
