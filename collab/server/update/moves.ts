import * as Y from 'yjs'
import type { Awaited } from './awaited'
import { joinsOf } from './joins'
import { Malformed } from '../wire/malformed'
import { DELETED_CONTENT, GC, isArray } from './scanContent'
import type { DeletedRange, Id, ScannedUpdate, Struct } from './scanUpdate'

/** So much takes as long as to look at one item for a place, about a microsecond: structs moved up for one that is cut in two, … */
const MOVED_FOR_CUT = 500
/** … moved up for some that become one, … */
const MOVED_FOR_JOIN = 1_000
/** … deleted, … */
const DELETED = 2
/** … walked over because they are deleted already, … */
const WALKED = 200
/** … and values of an array copied. */
const COPIED = 16

/**
 * Bounds how much Yjs has to move and to copy for an update (LIM-12 in ../../SPEC.md): it keeps the items of a client in
 * one array, into whose middle it puts what it cuts off, and it makes those one that follow each other. 3 kB can
 * delete every other of many values, and 800 kB bring so many one by one that the copies fill the memory.
 */
export class Moves {
  readonly #docOf: () => Y.Doc
  readonly #awaited: Awaited
  /** How many values stand one after the other up to each that is awaited, itself included. */
  readonly #values = new Map<Struct, number>()

  constructor(docOf: () => Y.Doc, awaited: Awaited) {
    this.#docOf = docOf
    this.#awaited = awaited
  }

  /**
   * Takes in a complete update that is awaited; what `clockOf` knows of it is passed over. Returns how much
   * work it makes, counted in items that are looked at. Throws `Malformed` when that is more than the limit.
   */
  accept(update: ScannedUpdate, clockOf: (client: number) => number, limit: number): number {
    let work = this.walkOf(update.deletes)
    const add = (more: number) => {
      work += more
      if (work > limit) throw new Malformed('Too much would have to be moved.')
    }
    for (const { client, structs } of update.blocks) {
      const known = clockOf(client)
      for (const struct of structs) {
        if (struct.clock + struct.length <= known) continue
        add(this.#insertion(client, struct))
      }
    }
    for (const range of update.deletes) add(this.#deletion(range))
    return Math.floor(work)
  }

  /** How much work it is to walk over what is deleted. */
  walkOf(deletes: readonly DeletedRange[]): number {
    let walked = deletes.length
    for (const { client, clock, length } of deletes) {
      if (length === 1) continue
      const [first, last] = [clock, clock + length - 1].map((at) =>
        this.#find({ client, clock: at }),
      )
      walked += (last?.index ?? 0) - (first?.index ?? 0)
    }
    return Math.floor(walked / WALKED)
  }

  /** The update is in the document now, or will never be. */
  forget({ blocks }: ScannedUpdate): void {
    if (this.#values.size === 0) return
    for (const { structs } of blocks) for (const one of structs) this.#values.delete(one)
  }

  #insertion(client: number, struct: Struct): number {
    const { clock, length, origin, rightOrigin, kind } = struct
    const isNext = origin?.client === client && origin.clock === clock - 1
    let work = 0
    if (origin !== null && !isNext) work += cutAfter(this.#find(origin), origin.clock)
    if (rightOrigin !== null) work += cutAfter(this.#findBefore(rightOrigin), rightOrigin.clock - 1)
    if (!isArray(kind)) return work
    const before = isNext ? this.#valuesUpTo(origin) : 0
    this.#values.set(struct, before + length)
    return before === 0 ? work : work + (before + length) / COPIED
  }

  #deletion({ client, clock, length }: DeletedRange): number {
    const last = { client, clock: clock + length - 1 }
    const [first, end] = [this.#find({ client, clock }), this.#find(last)]
    if (first === null || end === null) return 0
    if (first.index === end.index && first.isDeleted) return 0
    const structs = this.#docOf().store.clients.get(client) ?? []
    const joins = joinsOf(structs, first.index, end.index, { client, clock, length })
    const deleted = Math.min(end.index, structs.length) - first.index
    const worked = (joins * first.after) / MOVED_FOR_JOIN + Math.max(0, deleted) / DELETED
    const before = this.#findBefore({ client, clock })
    return worked + cutForDeletion(before, clock - 1) + cutForDeletion(end, last.clock)
  }

  /** How many values Yjs has in one array up to this item; 0 where it holds something else. */
  #valuesUpTo(id: Id): number {
    const awaited = this.#awaited.structAt(id)
    return (awaited && this.#values.get(awaited)) ?? this.#find(id)?.values ?? 0
  }

  #findBefore({ client, clock }: Id): Found | null {
    return clock === 0 ? null : this.#find({ client, clock: clock - 1 })
  }

  #find({ client, clock }: Id): Found | null {
    const structs = this.#docOf().store.clients.get(client) ?? []
    const last = structs.at(-1)
    if (last !== undefined && clock < last.id.clock + last.length) {
      const index = Y.findIndexSS(structs, clock)
      const item = structs[index]
      if (item === undefined) return null
      const hasValues = item instanceof Y.Item && isArray(item.content.getRef())
      return {
        index,
        lastClock: item.id.clock + item.length - 1,
        isDeleted: item.deleted,
        after: structs.length - index + this.#awaited.structs,
        values: hasValues ? item.length : 0,
      }
    }
    const struct = this.#awaited.structAt({ client, clock })
    return (
      struct && {
        index: structs.length,
        lastClock: struct.clock + struct.length - 1,
        isDeleted: struct.kind === GC || struct.kind === DELETED_CONTENT,
        after: structs.length + this.#awaited.structs,
        values: isArray(struct.kind) ? struct.length : 0,
      }
    )
  }
}

/** What holds a clock: an item of the document, or an awaited one. */
interface Found {
  /** Where among the structs of its client in the document, or after them. */
  readonly index: number
  readonly lastClock: number
  readonly isDeleted: boolean
  /** How many structs of its client may stand after it. */
  readonly after: number
  /** How many values it has, in an array. */
  readonly values: number
}

/** What it takes to cut in two what holds this clock, where it goes on after it. */
function cutAfter(found: Found | null, clock: number): number {
  if (found === null || found.lastClock === clock) return 0
  return found.after / MOVED_FOR_CUT + found.values / COPIED
}

/** The same where something is deleted, which leaves whole what is deleted already. */
function cutForDeletion(found: Found | null, clock: number): number {
  return found?.isDeleted === true ? 0 : cutAfter(found, clock)
}
