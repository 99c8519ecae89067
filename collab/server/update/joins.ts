import * as Y from 'yjs'
import type { DeletedRange } from './scanUpdate'

type AnyStruct = Y.Item | Y.GC

/**
 * How often Yjs may have to close a gap in the array of a client's structs once those from `first` to `last` are
 * deleted: each run of them that becomes one is taken out in one go. What is inside something that is deleted
 * with it is such a run, however it was put there; of the rest only what stands side by side.
 */
export function joinsOf(
  structs: readonly AnyStruct[],
  first: number,
  last: number,
  range: DeletedRange,
): number {
  let joins = 1
  let isInRun = false
  for (let index = first; index < last; index += 1) {
    const [left, right] = [structs[index], structs[index + 1]]
    if (left === undefined || right === undefined) break
    const [ends, begins] = [fateOf(left, range), fateOf(right, range)]
    const isUnsure = ends === 'unsure' || begins === 'unsure'
    const isOne = (ends === 'gone' && begins === 'gone') || isBeside(left, right)
    if (isUnsure || (isOne && !isInRun)) joins += 1
    isInRun = isOne && !isUnsure
  }
  return joins
}

/** `gone` with what it is inside of, `unsure` where that may stay, or stands by itself. */
function fateOf(struct: AnyStruct, { client, clock, length }: DeletedRange) {
  if (struct instanceof Y.GC || !(struct.parent instanceof Y.AbstractType)) return 'gone'
  const around = struct.parent._item
  if (around === null) return 'alone'
  const { id } = around
  const isCovered = id.client === client && id.clock >= clock && id.clock < clock + length
  return around.deleted || isCovered ? 'gone' : 'unsure'
}

const isBeside = (left: AnyStruct, right: AnyStruct) =>
  left instanceof Y.Item && left.right === right
