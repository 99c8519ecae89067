import type * as Y from 'yjs'
import type { Awaited } from './awaited'
import { type Gap, isThere, itemsBetween } from './itemsBetween'
import { firstOf, Lists, type List } from './lists'
import { Malformed } from './malformed'
import type { Block, Id, ScannedUpdate, Struct } from './scanUpdate'

/** What was put right after one thing, of what is not in the document yet. */
interface Followers {
  /** The one that was put there last, with its client. */
  readonly last: Struct
  readonly client: number
  /** Whether Yjs need not search for their places. */
  readonly isClear: boolean
  /** The update that the last came with, and how many of them did. */
  readonly update: ScannedUpdate
  readonly count: number
}

/** Between which two an awaited struct was put; null is the list's start, or its end. */
interface Placed extends Gap {
  readonly list: List
}

/**
 * Bounds how long Yjs searches for the places of an update's items (LIM-11 in ../SPEC.md). An item says between
 * which two it was put; where others stand there by now, Yjs walks over all of them. Who writes sees
 * those two side by side, so there are only the few that came meanwhile; but an update can say of each of its
 * thousands of items that it belongs between the ends of the document.
 *
 * What is counted is an upper bound, and nothing where no item has to be searched for.
 */
export class Searches {
  readonly #docOf: () => Y.Doc
  readonly #awaited: Awaited
  readonly #lists: Lists
  /** By what they follow: an item, or nothing in a list. */
  readonly #after = new Map<number, Map<number, Followers>>()
  readonly #first = new Map<List, Followers>()
  readonly #placed = new Map<Struct, Placed>()

  constructor(docOf: () => Y.Doc, awaited: Awaited) {
    this.#docOf = docOf
    this.#awaited = awaited
    this.#lists = new Lists(docOf, awaited)
  }

  /**
   * Takes in a complete update that is awaited; what `clockOf` knows of it is passed over. Returns how many items
   * Yjs looks at. Throws `Malformed` when they are more than the limit.
   */
  accept(update: ScannedUpdate, clockOf: (client: number) => number, limit: number): number {
    let cost = 0
    const searches: Placed[] = []
    for (const block of update.blocks) {
      const known = clockOf(block.client)
      for (const struct of block.structs) {
        if (struct.clock + struct.length <= known) continue
        cost += this.#place(update, block, struct, known, searches)
      }
    }
    for (const placed of searches) {
      // Each that is awaited may cut another in two.
      cost += 2 * placed.list.awaited + this.#itemsFor(placed, limit)
      if (cost > limit) throw new Malformed('Too much would have to be searched for.')
    }
    return cost
  }

  /** The update is in the document now, or will never be. */
  forget({ blocks }: ScannedUpdate): void {
    for (const { structs } of blocks) for (const struct of structs) this.#forget(struct)
  }

  /** Puts a struct where it belongs; adds it to the searches where it has to be searched for. Returns what that makes of those that came before. */
  #place(
    update: ScannedUpdate,
    { client }: Block,
    struct: Struct,
    known: number,
    searches: Placed[],
  ): number {
    const list = this.#lists.of(struct)
    if (list === null) return 0
    const left = struct.clock < known ? { client, clock: known - 1 } : struct.origin
    list.awaited += 1
    const others = this.#followersOf(left, list)
    const isBefore = others !== undefined && isOf(others, struct.rightOrigin)
    // What is put before the last that follows the same stands where that does.
    const right = isBefore ? (this.#placed.get(others.last)?.right ?? null) : struct.rightOrigin
    const placed = { left, right, list }
    this.#placed.set(struct, placed)
    const isClear = others ? others.isClear && isBefore : this.#itemsFor(placed, 1) === 0
    if (!isClear) searches.push(placed)
    const isMixed = others?.update === update && others.client !== client
    const count = others?.update === update ? others.count + 1 : 1
    this.#follow(left, list, { last: struct, client, isClear, count, update })
    return isMixed ? count * list.awaited : 0
  }

  /** How many items of the document stand where the struct is to be put. */
  #itemsFor({ left, right, list }: Placed, most: number): number {
    const doc = this.#docOf()
    if (left !== null && !isThere(doc.store, left)) {
      return this.#isBeside(left, right) ? 0 : 1
    }
    const first = left === null ? firstOf(list, most) : null
    const items = itemsBetween(doc, { left, right }, first, most)
    // The first under a key is looked for from the last.
    return left === null && list.key !== null ? 2 * items : items
  }

  /** Whether `right` comes next after something awaited, which nothing follows yet. */
  #isBeside(left: Id, right: Id | null): boolean {
    const struct = this.#awaited.structAt(left)
    const isCut = struct !== null && left.clock < struct.clock + struct.length - 1
    return !isCut || (right?.client === left.client && right.clock === left.clock + 1)
  }

  #followersOf(left: Id | null, list: List): Followers | undefined {
    if (left === null) return this.#first.get(list)
    return this.#after.get(left.client)?.get(left.clock)
  }

  #follow(left: Id | null, list: List, followers: Followers): void {
    if (left === null) this.#first.set(list, followers)
    else {
      const after = this.#after.get(left.client) ?? new Map<number, Followers>()
      this.#after.set(left.client, after)
      after.set(left.clock, followers)
    }
  }

  #forget(struct: Struct): void {
    const placed = this.#placed.get(struct)
    this.#placed.delete(struct)
    if (placed) this.#unfollow(struct, placed)
    this.#lists.forget(struct)
  }

  #unfollow(struct: Struct, { left, list }: Placed): void {
    list.awaited -= 1
    if (this.#followersOf(left, list)?.last !== struct) return
    if (left === null) this.#first.delete(list)
    else {
      const after = this.#after.get(left.client)
      after?.delete(left.clock)
      if (after?.size === 0) this.#after.delete(left.client)
    }
  }
}

const isOf = ({ client, last }: Followers, id: Id | null) =>
  id?.client === client && id.clock === last.clock
