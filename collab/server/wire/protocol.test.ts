import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { writeUpdate } from 'y-protocols/sync'
import { describe, expect, it } from 'vitest'
import { Malformed } from './malformed'
import { decode, encode, type ServerMessage } from './protocol'

const frame = (...bytes: number[]) => new Uint8Array(bytes)

describe('decode', () => {
  it.each([
    ['step 1', frame(0, 0, 1, 0), { type: 'step1', stateVector: frame(0) }],
    ['step 2', frame(0, 1, 2, 0, 0), { type: 'update', update: frame(0, 0), kind: 'step2' }],
    ['an update', frame(0, 2, 1, 9), { type: 'update', update: frame(9), kind: 'update' }],
    ['a part', frame(104, 1, 9), { type: 'update', update: frame(9), kind: 'part' }],
    [
      'awareness',
      frame(1, 5, 1, 7, 3, 1, 0x7b),
      { type: 'awareness', entries: [{ client: 7, clock: 3, json: frame(0x7b) }] },
    ],
    ['a question for awareness', frame(3), { type: 'queryAwareness' }],
  ])('reads %s', (_what, bytes, message) => {
    expect(decode(bytes)).toEqual(message)
  })

  it.each([
    ['nothing', frame()],
    ['an unknown message', frame(4)],
    ['a message only the server sends', frame(100, 1, 1)],
    ['an unknown sync message', frame(0, 3, 0)],
    ['a length beyond the frame', frame(0, 2, 5, 1)],
    ['something after the end', frame(0, 2, 1, 9, 9)],
    ['a state vector that declares too much', frame(0, 0, 1, 90)],
    ['a state vector that goes on', frame(0, 0, 2, 0, 0)],
    ['awareness that declares too much', frame(1, 1, 200)],
    ['awareness with a text beyond its end', frame(1, 4, 1, 7, 3, 50)],
    ['an endless number', frame(255, 255, 255, 255, 255, 255, 255, 255, 255, 255)],
  ])('refuses %s (MSG-1)', (_what, bytes) => {
    expect(() => decode(bytes)).toThrow(Malformed)
  })

  it('does not read a neighbour in the same buffer', () => {
    const shared = frame(0, 2, 3, 1, 42, 42)
    expect(() => decode(shared.subarray(0, 4))).toThrow(Malformed)
  })
})

describe('encode', () => {
  it.each([0, 1, 127, 128, 16_383, 16_384, 2_097_152])(
    'frames an update of %i bytes as y-protocols does',
    (length) => {
      const update = new Uint8Array(length).fill(7)
      const theirs = encoding.createEncoder()
      encoding.writeVarUint(theirs, 0)
      writeUpdate(theirs, update)
      const ours = encode({ type: 'update', update })
      expect(Buffer.compare(ours, encoding.toUint8Array(theirs))).toBe(0)
    },
  )

  const numbers = (message: ServerMessage) => {
    const decoder = decoding.createDecoder(encode(message))
    return { decoder, type: decoding.readVarUint(decoder) }
  }

  it('writes DURABLE, STATE and NACK as the table says', () => {
    const durable = numbers({ type: 'durable', n: 300, seq: 5 })
    expect(durable.type).toBe(100)
    expect(decoding.readVarUint(durable.decoder)).toBe(300)
    expect(decoding.readVarUint(durable.decoder)).toBe(5)

    const state = numbers({ type: 'state', mode: 'ro', reason: 'rights' })
    expect(state.type).toBe(101)
    expect(JSON.parse(decoding.readVarString(state.decoder))).toEqual({
      mode: 'ro',
      reason: 'rights',
    })

    const nack = numbers({ type: 'nack', n: 2, code: 'doc-full' })
    expect(nack.type).toBe(102)
    expect(decoding.readVarUint(nack.decoder)).toBe(2)
    expect(decoding.readVarString(nack.decoder)).toBe('doc-full')
  })

  it('writes "synced" as an empty step 2 and "denied" as y-protocols does', () => {
    expect(encode({ type: 'synced' })).toEqual(frame(0, 1, 2, 0, 0))
    expect(encode({ type: 'denied', reason: 'x' })).toEqual(frame(2, 0, 1, 120))
    expect(encode({ type: 'awareness', entries: [] })).toEqual(frame(1, 1, 0))
  })
})
