import type { Doc } from 'yjs'
import type { BoardTurns } from './board/boardTurns'
import type { Db } from './db'
import type { ImportJob, ImportPreview } from './import/readImport'
import type { Limits } from './limits'
import type { Mail } from './mail/createMail'

/** Who asks. `deviceHash` names the browser, `accountId` the person signed in there. */
export type Actor = { accountId: string | null; deviceHash: string | null }

/** The live documents as use cases see them; document names are those of collab/document. */
export type Documents = {
  /** The durable state of a document as one Yjs update; an empty document for an unknown name. */
  read(name: string): Promise<Uint8Array>
  /**
   * What `look` finds in the durable state of a document, without a copy of it being made: it must neither change
   * the document nor keep it or anything of it. `seq` is the number of the newest update in it.
   */
  look<T>(name: string, look: (doc: Doc, seq: number) => T): Promise<T>
  /** The number of the newest durable update of each of these documents, none of which is opened for that. */
  newest(names: readonly string[]): Promise<readonly number[]>
  /** Adds an update on the server's own behalf, durable when the promise resolves. */
  apply(name: string, update: Uint8Array, author: string): Promise<void>
  /** Has everyone who has the document open decided again. */
  recheck(name: string): void
  /** Has everything that somebody has open decided again; `key` is theirs in live documents. */
  recheckPerson(key: string): void
  /** Has everything that an account has open, on whatever device, decided again. */
  recheckAccount(accountId: string): void
}

/** A thing that pages show; a nudge says "look again" and never what changed. */
export type Topic =
  | `workshop:${string}`
  | `desk:${string}`
  | `plan:${string}`
  | `homework:${string}`
  /** By the workshop's id. */
  | `seminar:${string}`

export type Deps = {
  db: Db
  documents: Documents
  boardTurns: BoardTurns
  nudge: (topic: Topic) => void
  limits: Limits
  mail: Mail
  /** Reads an import as a plan, with bounds on time and memory. */
  readImport: (job: ImportJob) => Promise<ImportPreview>
  now: () => Date
}
