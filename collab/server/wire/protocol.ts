import * as encoding from 'lib0/encoding'
import { ByteReader } from './byteReader'
import { Malformed } from './malformed'

/** One line of an awareness message. The JSON stays bytes: most entries are dropped unread (AWA-1). */
export interface AwarenessEntry {
  readonly client: number
  readonly clock: number
  readonly json: Uint8Array
}

/** What an update answers: nothing, or a sync step 1, as the whole of the answer or as a part of it ahead of the rest (PART-1). */
export type UpdateKind = 'update' | 'step2' | 'part'

/** What a client may say. Byte arrays are views into the frame. */
export type ClientMessage =
  | { readonly type: 'step1'; readonly stateVector: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array; readonly kind: UpdateKind }
  | { readonly type: 'awareness'; readonly entries: readonly AwarenessEntry[] }
  | { readonly type: 'queryAwareness' }
  | { readonly type: 'motion'; readonly motion: Uint8Array }

export type NackCode = 'ro' | 'too-big' | 'bad' | 'foreign-client' | 'doc-full'
export type StateReason = 'none' | 'rights' | 'disk'

/** What the server may say. `synced` is the empty sync step 2 that follows the content. */
export type ServerMessage =
  | { readonly type: 'step1'; readonly stateVector: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array }
  | { readonly type: 'synced' }
  | { readonly type: 'awareness'; readonly entries: readonly AwarenessEntry[] }
  | { readonly type: 'denied'; readonly reason: string }
  | { readonly type: 'durable'; readonly n: number; readonly seq: number }
  | { readonly type: 'state'; readonly mode: 'rw' | 'ro'; readonly reason: StateReason }
  | {
      readonly type: 'motions'
      readonly motions: readonly { readonly client: number; readonly motion: Uint8Array }[]
    }
  | { readonly type: 'nack'; readonly n: number; readonly code: NackCode }

const SYNC = 0
const AWARENESS = 1
const AUTH = 2
const QUERY_AWARENESS = 3
const DURABLE = 100
const STATE = 101
const NACK = 102
const MOTION = 103
const PART = 104

/** A pointer and a handful of cards take less. */
const MOTION_MAX = 256

/** Many times as many as can be in a document at once (LIM-6), all of whom a stock client may send back in one message. */
const ENTRIES_MAX = 4_096

const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2

/** Yjs's update that changes nothing: no structs, no deletions. */
export const EMPTY_UPDATE = new Uint8Array([0, 0])

/** Whether an update is the one that changes nothing, which is neither counted nor stored (MSG-2). */
export function isEmptyUpdate(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}

/** What kind of update message a frame is, told from its first two bytes: for frames too big to decode. Null for any other message. */
export function kindOfUpdate(frame: Uint8Array): UpdateKind | null {
  if (frame[0] === PART) return 'part'
  if (frame[0] !== SYNC) return null
  if (frame[1] === STEP_2) return 'step2'
  return frame[1] === UPDATE ? 'update' : null
}

/** The message in a client's frame. Throws `Malformed`; nothing is believed that is not in the frame (MSG-1). */
export function decode(frame: Uint8Array): ClientMessage {
  const reader = new ByteReader(frame)
  const message = readMessage(reader)
  reader.end()
  return message
}

function readMessage(reader: ByteReader): ClientMessage {
  const type = reader.uint()
  switch (type) {
    case SYNC:
      return readSync(reader)
    case AWARENESS:
      return { type: 'awareness', entries: readAwareness(reader.bytes()) }
    case QUERY_AWARENESS:
      return { type: 'queryAwareness' }
    case MOTION:
      return { type: 'motion', motion: readMotion(reader) }
    case PART:
      return { type: 'update', update: reader.bytes(), kind: 'part' }
    default:
      throw new Malformed(`There is no message ${type}.`)
  }
}

function readSync(reader: ByteReader): ClientMessage {
  const step = reader.uint()
  const content = reader.bytes()
  switch (step) {
    case STEP_1:
      checkStateVector(content)
      return { type: 'step1', stateVector: content }
    case STEP_2:
    case UPDATE:
      return { type: 'update', update: content, kind: step === STEP_2 ? 'step2' : 'update' }
    default:
      throw new Malformed(`There is no sync message ${step}.`)
  }
}

function readMotion(reader: ByteReader): Uint8Array {
  const motion = reader.bytes()
  if (motion.length > MOTION_MAX) throw new Malformed('A motion is too large.')
  return motion
}

function checkStateVector(bytes: Uint8Array): void {
  const reader = new ByteReader(bytes)
  for (let left = reader.count(); left > 0; left -= 1) {
    reader.uint()
    reader.uint()
  }
  reader.end()
}

function readAwareness(bytes: Uint8Array): AwarenessEntry[] {
  const reader = new ByteReader(bytes)
  const entries: AwarenessEntry[] = []
  const count = reader.count()
  if (count > ENTRIES_MAX) throw new Malformed('An awareness message is about too many.')
  for (let left = count; left > 0; left -= 1) {
    entries.push({ client: reader.uint(), clock: reader.uint(), json: reader.bytes() })
  }
  reader.end()
  return entries
}

/** The frame of a message. */
export function encode(message: ServerMessage): Uint8Array {
  switch (message.type) {
    case 'step1':
      return syncFrame(STEP_1, message.stateVector)
    case 'update':
      return syncFrame(UPDATE, message.update)
    case 'synced':
      return syncFrame(STEP_2, EMPTY_UPDATE)
    case 'awareness':
      return encodeAwareness(message.entries.map(encodeEntry))
    case 'denied':
    case 'durable':
    case 'state':
    case 'nack':
    case 'motions':
      return otherFrame(message)
  }
}

type OtherMessage = Extract<
  ServerMessage,
  { type: 'denied' | 'durable' | 'state' | 'nack' | 'motions' }
>

function otherFrame(message: OtherMessage): Uint8Array {
  const encoder = encoding.createEncoder()
  switch (message.type) {
    case 'denied':
      encoding.writeVarUint(encoder, AUTH)
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, message.reason)
      break
    case 'durable':
      encoding.writeVarUint(encoder, DURABLE)
      encoding.writeVarUint(encoder, message.n)
      encoding.writeVarUint(encoder, message.seq)
      break
    case 'state':
      encoding.writeVarUint(encoder, STATE)
      encoding.writeVarString(
        encoder,
        JSON.stringify({ mode: message.mode, reason: message.reason }),
      )
      break
    case 'motions':
      encoding.writeVarUint(encoder, MOTION)
      encoding.writeVarUint(encoder, message.motions.length)
      for (const { client, motion } of message.motions) {
        encoding.writeVarUint(encoder, client)
        encoding.writeVarUint8Array(encoder, motion)
      }
      break
    case 'nack':
      encoding.writeVarUint(encoder, NACK)
      encoding.writeVarUint(encoder, message.n)
      encoding.writeVarString(encoder, message.code)
      break
  }
  return encoding.toUint8Array(encoder)
}

/** Made in its final size at once: nearly all that is sent is this. */
function syncFrame(step: number, content: Uint8Array): Uint8Array {
  const head = [SYNC, step, ...varUint(content.length)]
  const frame = new Uint8Array(head.length + content.length)
  frame.set(head)
  frame.set(content, head.length)
  return frame
}

function varUint(value: number): number[] {
  const bytes: number[] = []
  let left = value
  for (; left >= 0x80; left = Math.floor(left / 0x80)) bytes.push(0x80 | (left % 0x80))
  bytes.push(left)
  return bytes
}

/** One entry, as it stands in an awareness message. */
export function encodeEntry({ client, clock, json }: AwarenessEntry): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarUint8Array(encoder, json)
  return encoding.toUint8Array(encoder)
}

/** The frame of an awareness message of these entries: whoever shows many different choices of them encodes each once. */
export function encodeAwareness(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = entries.reduce((sum, { length }) => sum + length, 0)
  const count = varUint(entries.length)
  const head = [AWARENESS, ...varUint(count.length + bytes), ...count]
  const frame = new Uint8Array(head.length + bytes)
  frame.set(head)
  let at = head.length
  for (const entry of entries) {
    frame.set(entry, at)
    at += entry.length
  }
  return frame
}
