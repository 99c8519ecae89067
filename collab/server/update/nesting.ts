import * as Y from 'yjs'
import type { Awaited } from './awaited'
import { Malformed } from '../wire/malformed'
import type { Id, ScannedUpdate, Struct } from './scanUpdate'

/** Lists within lists within a card nest to some dozens. */
export const MAX_NESTING = 100

/**
 * Sees to it that nothing is nested so deep that Yjs, which deletes what is inside something by
 * recursion, would run out of stack: such a deletion could be stored and never be applied (LIM-8
 * in ../../SPEC.md).
 */
export class Nesting {
  readonly #docOf: () => Y.Doc
  readonly #awaited: Awaited
  /** How many items are around each of those that are not in the document yet. */
  readonly #depths = new Map<Struct, number>()

  constructor(docOf: () => Y.Doc, awaited: Awaited) {
    this.#docOf = docOf
    this.#awaited = awaited
  }

  /**
   * Takes in a complete update that is awaited. Throws `Malformed`, and takes nothing in, when something of it is
   * nested too deep.
   */
  accept({ blocks }: ScannedUpdate): void {
    const depths = this.#depthsIn(blocks.flatMap(({ structs }) => structs))
    for (const [struct, depth] of depths) this.#depths.set(struct, depth)
  }

  /** The update is in the document now, or will never be. */
  forget({ blocks }: ScannedUpdate): void {
    for (const { structs } of blocks) for (const struct of structs) this.#depths.delete(struct)
  }

  #depthsIn(structs: readonly Struct[]): Map<Struct, number> {
    const depths = new Map<Struct, number>()
    for (const struct of structs) {
      const path: Struct[] = []
      let at: Struct | null = struct
      let place: Id | null = null
      // Up to what is known already; without recursion, because this path is a stranger's.
      while (at !== null && !depths.has(at) && !this.#depths.has(at)) {
        path.push(at)
        place = at.parent ?? at.origin ?? at.rightOrigin
        at = place && this.#awaited.structAt(place)
      }
      let depth = at ? (depths.get(at) ?? this.#depths.get(at) ?? 0) : depthIn(this.#docOf(), place)
      for (const one of path.toReversed()) {
        if (one.parent !== null) depth += 1
        if (depth > MAX_NESTING) throw new Malformed('Something is nested too deep.')
        depths.set(one, depth)
      }
    }
    return depths
  }
}

/** How many items are around an item of the document; 0 for none. */
function depthIn(doc: Y.Doc, id: Id | null): number {
  if (id === null) return 0
  const item = Y.getItem(doc.store, Y.createID(id.client, id.clock))
  let depth = 0
  let type: unknown = item instanceof Y.Item ? item.parent : null
  while (type instanceof Y.AbstractType && type._item !== null) {
    depth += 1
    type = type._item.parent
  }
  return depth
}
