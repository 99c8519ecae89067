import * as encoding from 'lib0/encoding'
import { messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import { messageSync } from 'y-websocket'
import { EXT } from './extMessages'
import { splitUpdate } from './splitUpdate'
import type { LinkEvent } from './status'

/** Small enough for a slow network to carry while a person waits, and for what is saved of it to stay saved when it fails. */
const PART_BYTES = 256 * 1024

const HEADS = {
  update: { part: [messageSync, messageYjsUpdate], last: [messageSync, messageYjsUpdate] },
  step2: { part: [EXT.part], last: [messageSync, messageYjsSyncStep2] },
} as const

type Sent = Extract<LinkEvent, { type: 'sent' | 'sentPart' | 'nothingToSend' }>
type CountedMessage = { frame: Uint8Array<ArrayBuffer>; event: Sent }

/**
 * The messages that bring the server an update (MSG-2 of ../SPEC.md), what is large in several of them (PART-1), and what
 * each means for the link. The changes of all are counted with the last.
 *
 * @param kind whether the update answers the server's sync step 1
 */
export function countedMessages(kind: 'update' | 'step2', update: Uint8Array): CountedMessage[] {
  const { part, last } = HEADS[kind]
  const parts = splitUpdate(update, PART_BYTES)
  return parts.map((bytes, nth) =>
    nth < parts.length - 1
      ? { frame: frameOf(part, bytes), event: { type: 'sentPart' } }
      : { frame: frameOf(last, bytes), event: { type: isEmpty(bytes) ? 'nothingToSend' : 'sent' } },
  )
}

function frameOf(head: readonly number[], update: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  for (const number of head) encoding.writeVarUint(encoder, number)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

const isEmpty = (update: Uint8Array): boolean =>
  update.length === 2 && update[0] === 0 && update[1] === 0
