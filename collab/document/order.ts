import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Something with a place in a list: the key decides, the id breaks ties. */
export type Ordered = { id: string; order: string }

/** Stands for an order that a peer spoilt, so that its owner still has a place. */
const SPOILT_ORDER = generateKeyBetween(null, null)

/** No honest key grows this long; a longer one would make every key placed beside it as long. */
const MAX_KEY_LENGTH = 1024

/** The order key a value holds, or `SPOILT_ORDER` where it holds none. */
export function readOrder(value: unknown): string {
  return typeof value === 'string' && isOrderKey(value) ? value : SPOILT_ORDER
}

function isOrderKey(value: string): boolean {
  if (value.length > MAX_KEY_LENGTH || !/^[A-Za-z][0-9A-Za-z]+$/.test(value)) return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

/** Compares by code units, which every replica does alike whatever its language. */
export function byOrder(a: Ordered, b: Ordered): number {
  return compare(a.order, b.order) || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The keys to write so that something stands at `index` of the sorted list `others`, which does
 * not hold it. The first key is its own. Further keys, if any, are for `others[index]` and those
 * after it: they share their key with the one before `index` (two people added at once), and
 * nothing fits between equal keys.
 */
export function keysAt(others: readonly Ordered[], index: number): [string, ...string[]] {
  const left = others[index - 1]?.order ?? null
  const after = others.slice(index)
  const apart = left === null ? 0 : after.findIndex(({ order }) => order !== left)
  const tied = apart === -1 ? after.length : apart
  const [first, ...rest] = generateNKeysBetween(left, after[tied]?.order ?? null, tied + 1)
  if (first === undefined) throw new Error('No order key was generated.')
  return [first, ...rest]
}
