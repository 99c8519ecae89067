import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** What a server says, as far as the load generator cares; `body` is a view into the frame. */
export type Said =
  | { readonly kind: 'step1' | 'step2' | 'update' | 'awareness'; readonly body: Uint8Array }
  /** So many of this connection's edits are saved, or one more is. */
  | { readonly kind: 'saved'; readonly upto: number | 'next' }
  | { readonly kind: 'other' }

/** How a server wants to be spoken to: that of y-websocket, or Hocuspocus's. */
export interface Dialect {
  /** What a client says before its step 1; none where nothing is needed. */
  greet(doc: string): readonly Uint8Array[]
  /** A message of y-protocols as this server reads it. */
  wrap(doc: string, message: Uint8Array): Uint8Array
  read(frame: Uint8Array): Said
}

const SYNC = 0
const AWARENESS = 1
const AUTH = 2
const DURABLE = 100
const SYNC_STEPS = ['step1', 'step2', 'update'] as const

/** y-websocket's, with our DURABLE. */
export const yWebsocketDialect: Dialect = {
  greet: () => [],
  wrap: (_doc, message) => message,
  read(frame) {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === DURABLE) return { kind: 'saved', upto: decoding.readVarUint(decoder) }
    return readMessage(type, decoder)
  },
}

const HOCUSPOCUS_SYNC_REPLY = 4
const HOCUSPOCUS_SYNC_STATUS = 8
const HOCUSPOCUS_VERSION = '4.7.0'

/** Hocuspocus's: each message begins with the document's name, and a token comes before everything. */
export const hocuspocusDialect: Dialect = {
  greet(doc) {
    const hello = encoding.createEncoder()
    encoding.writeVarUint(hello, AUTH)
    encoding.writeVarUint(hello, 0)
    encoding.writeVarString(hello, 'token')
    encoding.writeVarString(hello, HOCUSPOCUS_VERSION)
    return [named(doc, encoding.toUint8Array(hello))]
  },
  wrap: named,
  read(frame) {
    const decoder = decoding.createDecoder(frame)
    decoding.readVarUint8Array(decoder)
    const type = decoding.readVarUint(decoder)
    if (type === HOCUSPOCUS_SYNC_STATUS) {
      return decoding.readVarUint(decoder) === 1
        ? { kind: 'saved', upto: 'next' }
        : { kind: 'other' }
    }
    return readMessage(type === HOCUSPOCUS_SYNC_REPLY ? SYNC : type, decoder)
  },
}

function named(doc: string, message: Uint8Array): Uint8Array {
  const frame = encoding.createEncoder()
  encoding.writeVarString(frame, doc)
  encoding.writeUint8Array(frame, message)
  return encoding.toUint8Array(frame)
}

function readMessage(type: number, decoder: decoding.Decoder): Said {
  if (type === AWARENESS) return { kind: 'awareness', body: decoding.readVarUint8Array(decoder) }
  if (type !== SYNC) return { kind: 'other' }
  const kind = SYNC_STEPS[decoding.readVarUint(decoder)]
  return kind ? { kind, body: decoding.readVarUint8Array(decoder) } : { kind: 'other' }
}

/** A sync message of y-protocols: step 1 (a state vector), step 2 or an update. */
export function syncMessage(kind: (typeof SYNC_STEPS)[number], body: Uint8Array): Uint8Array {
  const message = encoding.createEncoder()
  encoding.writeVarUint(message, SYNC)
  encoding.writeVarUint(message, SYNC_STEPS.indexOf(kind))
  encoding.writeVarUint8Array(message, body)
  return encoding.toUint8Array(message)
}

/** An awareness message about one client; `state` is JSON. */
export function awarenessMessage(client: number, clock: number, state: string): Uint8Array {
  const entries = encoding.createEncoder()
  for (const part of [1, client, clock]) encoding.writeVarUint(entries, part)
  encoding.writeVarString(entries, state)
  const message = encoding.createEncoder()
  encoding.writeVarUint(message, AWARENESS)
  encoding.writeVarUint8Array(message, encoding.toUint8Array(entries))
  return encoding.toUint8Array(message)
}
