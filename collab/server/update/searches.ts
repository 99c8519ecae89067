import type * as Y from 'yjs'
import type { Awaited } from './awaited'
import { AllFollowers, type Followers } from './followers'
import { type Gap, isThere, itemsBetween } from './itemsBetween'
import { firstOf, Lists, type RootNames } from './lists'
import { Malformed } from '../wire/malformed'
import type { Id, ScannedUpdate, Struct } from './scanUpdate'

/** Between which two an awaited struct was put; null is the list's start, or its end. */
interface Put extends Gap {
  readonly struct: Struct
}

interface Placed extends Put {
  readonly mustSearch: boolean
  /** How many structs of its update follow the same, it included, where another client wrote the one before; else 0. */
  readonly besideOthers: number
}

/**
 * Bounds how long Yjs searches for the places of an update's items (LIM-11 in ../../SPEC.md). An item says between
 * which two it was put; where others stand there by now, Yjs walks over all of them. Whoever writes sees
 * those two side by side, so there are only the few that came meanwhile; but an update can say of each of its
 * thousands of items that it belongs between the ends of the document.
 *
 * What is counted is an upper bound, and nothing where no item has to be searched for.
 */
export class Searches {
  readonly #docOf: () => Y.Doc
  readonly #awaited: Awaited
  readonly #followers = new AllFollowers()
  readonly #names: RootNames = new WeakMap()

  constructor(docOf: () => Y.Doc, awaited: Awaited) {
    this.#docOf = docOf
    this.#awaited = awaited
  }

  /**
   * Takes in a complete update that is awaited; what `clockOf` knows of it is passed over. Returns how many items
   * Yjs looks at. Throws `Malformed` when they are more than the limit.
   */
  accept(update: ScannedUpdate, clockOf: (client: number) => number, limit: number): number {
    const lists = new Lists(this.#docOf(), this.#awaited, this.#names)
    const placed: Placed[] = []
    for (const { client, structs } of update.blocks) {
      const known = clockOf(client)
      for (const struct of structs) {
        if (struct.clock + struct.length <= known) continue
        const left = struct.clock < known ? { client, clock: known - 1 } : struct.origin
        const one = this.#place(update, client, struct, left, lists)
        if (one !== null) placed.push(one)
      }
    }
    const isClear = placed.every(({ mustSearch }) => !mustSearch)
    return isClear ? 0 : this.#costOf(placed, lists, limit)
  }

  /** The update is in the document now, or will never be. */
  forget({ blocks }: ScannedUpdate): void {
    for (const { structs } of blocks) for (const one of structs) this.#followers.forget(one)
  }

  /** Puts a struct where it belongs; null where Yjs would not keep it. */
  #place(
    update: ScannedUpdate,
    client: number,
    struct: Struct,
    left: Id | null,
    lists: Lists,
  ): Placed | null {
    const place = left ?? lists.of(struct)
    if (place === null) return null
    const others = this.#followers.after(place)
    const isBefore = others !== undefined && isOf(others, struct.rightOrigin)
    // What is put before the last that follows the same stands where that does.
    const right = isBefore ? others.right : struct.rightOrigin
    const isClear = others
      ? others.isClear && isBefore
      : this.#itemsFor({ struct, left, right }, lists, 1) === 0
    const beside = others?.update === update ? others.count : 0
    this.#followers.add(place, { last: struct, client, right, isClear, update, count: beside + 1 })
    const isMixed = beside > 0 && others?.client !== client
    return { struct, left, right, mustSearch: !isClear, besideOthers: isMixed ? beside + 1 : 0 }
  }

  #costOf(placed: readonly Placed[], lists: Lists, limit: number): number {
    for (const { struct } of placed) {
      const list = lists.of(struct)
      if (list !== null) list.structs += 1
    }
    const earlier = this.#awaited.structs - placed.length
    let cost = 0
    for (const one of placed) {
      const own = lists.of(one.struct)?.structs ?? 0
      cost += one.besideOthers * own
      // Each that is awaited may cut another in two.
      if (one.mustSearch) cost += 2 * (earlier + own) + this.#itemsFor(one, lists, limit)
      if (cost > limit) throw new Malformed('Too much would have to be searched for.')
    }
    return cost
  }

  /** How many items of the document stand where the struct is to be put. */
  #itemsFor({ struct, left, right }: Put, lists: Lists, most: number): number {
    const doc = this.#docOf()
    if (left !== null && !isThere(doc.store, left)) {
      return this.#isBeside(left, right) ? 0 : 1
    }
    const list = left === null ? lists.of(struct) : null
    const first = list && firstOf(doc, list, most)
    const items = itemsBetween(doc, { left, right }, first, most)
    // The first under a key is looked for from the last.
    return list !== null && list.key !== null ? 2 * items : items
  }

  /** Whether `right` comes next after something awaited, which nothing follows yet. */
  #isBeside(left: Id, right: Id | null): boolean {
    const struct = this.#awaited.structAt(left)
    const isCut = struct !== null && left.clock < struct.clock + struct.length - 1
    return !isCut || (right?.client === left.client && right.clock === left.clock + 1)
  }
}

const isOf = ({ client, last }: Followers, id: Id | null) =>
  id?.client === client && id.clock === last.clock
