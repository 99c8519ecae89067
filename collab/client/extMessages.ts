import * as decoding from 'lib0/decoding'
import type { LinkEvent, NackCode } from './status'

/** The types of the messages that only our client understands or sends. */
export const EXT = { durable: 100, state: 101, nack: 102, motion: 103, part: 104 } as const

type StateEvent = Extract<LinkEvent, { type: 'state' }>
type NackEvent = Extract<LinkEvent, { type: 'nack' }>

/**
 * Reads message 101 behind its type. What is not known to be writable is read-only, so that a
 * newer server's reason never lets somebody write in vain.
 */
export function readState(decoder: decoding.Decoder): StateEvent {
  const value: unknown = JSON.parse(decoding.readVarString(decoder))
  const state = typeof value === 'object' && value !== null ? value : {}
  const mode = 'mode' in state && state.mode === 'rw' ? 'rw' : 'ro'
  const reason = 'reason' in state && state.reason === 'disk' ? 'disk' : 'rights'
  return { type: 'state', mode, reason: mode === 'rw' ? 'none' : reason }
}

const NACK_CODES: readonly NackCode[] = ['ro', 'too-big', 'bad', 'foreign-client', 'doc-full']

/** Reads message 102 behind its type; a code from a newer server counts as `bad`. */
export function readNack(decoder: decoding.Decoder): NackEvent {
  const message = decoding.readVarUint(decoder)
  const name = decoding.readVarString(decoder)
  return { type: 'nack', message, code: NACK_CODES.find((code) => code === name) ?? 'bad' }
}

/** Reads message 103 behind its type, and hands on what each client moves. */
export function readMotions(
  decoder: decoding.Decoder,
  onMotion: (client: number, motion: Uint8Array) => void = () => undefined,
): void {
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    onMotion(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder))
  }
}
