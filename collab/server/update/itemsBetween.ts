import * as Y from 'yjs'
import type { Id } from './scanUpdate'

/** Where something is to stand: after `left` and before `right`; null is the list's start, or its end. */
export interface Gap {
  readonly left: Id | null
  readonly right: Id | null
}

/**
 * How many items of the document stand in the gap, counted to `most` at most; 0 also where Yjs would not keep what
 * is put there. What is not in the document yet counts as the list's end.
 *
 * @param first the first item of the list, looked at where nothing stands before the gap
 */
export function itemsBetween(
  { store }: Y.Doc,
  { left, right }: Gap,
  first: Y.Item | null,
  most: number,
): number {
  const before = left && itemAt(store, left)
  const after = right && isThere(store, right) ? itemAt(store, right) : null
  if (before instanceof Y.GC || after instanceof Y.GC) return 0
  if (left && right && before === after && left.clock < right.clock) {
    return right.clock - left.clock > 1 ? 1 : 0
  }
  const isCut = before !== null && left !== null && left.clock < before.lastId.clock
  const isAfterCut = after !== null && right !== null && right.clock > after.id.clock
  let count = Number(isCut) + Number(isAfterCut)
  let item = before === null ? first : before.right
  for (; item !== null && item !== after && count < most; count += 1) item = item.right
  return count
}

/** Whether the document has it already. */
export const isThere = (store: Y.Doc['store'], { client, clock }: Id): boolean =>
  clock < Y.getState(store, client)

/** The item that holds this clock, or what was left of it; it must be there. */
export const itemAt = (store: Y.Doc['store'], { client, clock }: Id): Y.Item | Y.GC =>
  Y.getItem(store, Y.createID(client, clock))
