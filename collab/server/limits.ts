/** How much one connection, participant or document may take. Rules LIM-1 to LIM-6, LIM-9 to LIM-13 and LIM-15 in ../SPEC.md. */
export interface Limits {
  /** A message of a client, in bytes. */
  readonly frameBytes: number
  /** A document as one update, in bytes. */
  readonly documentBytes: number
  /** An awareness state as JSON, in bytes. */
  readonly awarenessBytes: number
  readonly messagesPerSecond: number
  readonly messagesAtOnce: number
  readonly bytesPerSecond: number
  readonly bytesAtOnce: number
  /** The same for all connections of a participant together. */
  readonly bytesPerSecondOfAll: number
  readonly bytesAtOnceOfAll: number
  /** What one connection may have received but not committed before it is paused, in bytes. */
  readonly uncommittedBytes: number
  /** What may wait to be sent before awareness is left out, in bytes. */
  readonly awarenessBufferBytes: number
  /** What may wait to be sent, beyond the join answer, before a connection is behind, in bytes. */
  readonly bufferBytes: number
  /** How long a connection that is behind may take nothing before it is closed, in ms. */
  readonly stuckMs: number
  /** How many structs an update may have, and a document: each is an object in the memory of everybody, however few bytes it has. */
  readonly structsPerUpdate: number
  readonly structsPerDocument: number
  /** How much work an update may make for Yjs: counted in items that it looks at, a microsecond each (LIM-11, LIM-12). */
  readonly workPerUpdate: number
  /** Yjs client ids in a document, of one participant and of all: each makes later edits a little slower, for good. */
  readonly idsPerParticipant: number
  readonly idsPerDocument: number
  /** Names of formatting that a participant may bring to a document while it is open (LIM-15). */
  readonly formatsPerParticipant: number
  readonly connectionsPerParticipant: number
  readonly connectionsPerDocument: number
  /** A connection that was sent nothing for so long is sent an empty message within a quarter of that, in ms (OPEN-5). */
  readonly quietMs: number
  /**
   * How much of documents may be encoded anew for those who come back, and as much again to measure a full one, in bytes
   * of each document: in a second, and at once.
   */
  readonly encodedPerSecond: number
  readonly encodedAtOnce: number
  /** How long a document stays open after its last connection, in ms. */
  readonly idleMs: number
  /** The tail of an open document is compacted when it has more updates or bytes than this. */
  readonly tailUpdates: number
  readonly tailBytes: number
  /** Or when it began so long ago, in ms. */
  readonly tailAgeMs: number
}

const KB = 1024
const MB = 1024 * KB

/** What follows from how large a message and a document may be: what people write has more than so many bytes in each struct. */
export const sizes = (frameBytes: number, documentBytes: number) => ({
  frameBytes,
  documentBytes,
  structsPerUpdate: frameBytes / 8,
  structsPerDocument: documentBytes / 32,
})

export const defaultLimits: Limits = Object.freeze({
  ...sizes(MB, 32 * MB),
  awarenessBytes: 4 * KB,
  messagesPerSecond: 120,
  messagesAtOnce: 240,
  bytesPerSecond: MB,
  bytesAtOnce: 4 * MB,
  bytesPerSecondOfAll: 2 * MB,
  bytesAtOnceOfAll: 8 * MB,
  uncommittedBytes: 4 * MB,
  awarenessBufferBytes: 256 * KB,
  bufferBytes: MB,
  stuckMs: 15_000,
  workPerUpdate: 1_000_000,
  idsPerParticipant: 2_000,
  idsPerDocument: 10_000,
  formatsPerParticipant: 16,
  connectionsPerParticipant: 20,
  connectionsPerDocument: 500,
  quietMs: 20_000,
  encodedPerSecond: 4 * MB,
  encodedAtOnce: 64 * MB,
  idleMs: 5_000,
  tailUpdates: 1_000,
  tailBytes: 512 * KB,
  tailAgeMs: 60 * 60 * 1000,
})
