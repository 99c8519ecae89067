import * as encoding from 'lib0/encoding'
import { Dice } from './dice'
import { Updates } from './updates'

/** Frames that clients send, and everything that could be made of them. */
export type FrameSource = () => Uint8Array

/**
 * Makes frames of every message type: right ones, then mutated, cut off, drawn out, and ones that never had any
 * sense. Right content is written under the source's own client ids.
 *
 * @param random from 0 to 1; the same numbers give the same frames
 */
export function createFrames(random: () => number): FrameSource {
  const dice = new Dice(random)
  const updates = new Updates(dice)
  const right = () => rightFrame(dice, updates)
  return () =>
    dice.pick([
      right,
      right,
      () => mutate(dice, right()),
      () => mutate(dice, right()),
      () => right().subarray(0, dice.below(60)),
      () => Uint8Array.of(...right(), ...dice.bytes(20)),
      () => dice.bytes(300),
    ])()
}

/** A frame of a type that there is, whatever is in it. */
function rightFrame(dice: Dice, updates: Updates): Uint8Array {
  return dice.pick([
    () => frame([0, 0], dice.coin() ? updates.stateVector() : dice.bytes(40)),
    () => frame([0, 1], updates.any()),
    () => frame([0, 2], updates.any()),
    () => frame([0, 2], updates.edit()),
    () => frame([104], updates.any()),
    () => awareness(dice, updates.client),
    () => Uint8Array.of(3),
    () => frame([2, 0], dice.bytes(20)),
    () => frame([100 + dice.below(8)], dice.bytes(30)),
    () => bomb(dice, updates.client),
  ])()
}

const STATES = ['null', '{"cursor":1}', '{', '[]', '"x"', '{"user":{}}'] as const

function awareness(dice: Dice, client: number): Uint8Array {
  const encoder = encoding.createEncoder()
  const count = dice.below(4)
  encoding.writeVarUint(encoder, count)
  for (let left = count; left > 0; left -= 1) {
    encoding.writeVarUint(encoder, dice.coin() ? client : dice.below(2 ** 32))
    encoding.writeVarUint(encoder, dice.below(256))
    encoding.writeVarString(encoder, dice.pick(STATES))
  }
  return frame([1], encoding.toUint8Array(encoder))
}

/** Few bytes that declare much (LIM-2). */
function bomb(dice: Dice, client: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, dice.below(2 ** 40))
  encoding.writeVarUint(encoder, client)
  return frame([0, 2], encoding.toUint8Array(encoder))
}

function mutate(dice: Dice, bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes)
  for (let times = 1 + dice.below(4); times > 0 && copy.length > 0; times -= 1) {
    copy[dice.below(copy.length)] = dice.below(256)
  }
  return copy
}

function frame(head: readonly number[], content: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const part of head) encoding.writeVarUint(encoder, part)
  encoding.writeVarUint8Array(encoder, content)
  return encoding.toUint8Array(encoder)
}
