import * as Y from 'yjs'
import { structAt } from './isComplete'
import { Malformed } from './malformed'
import type { Block, Id, ScannedUpdate, Struct } from './scanUpdate'

/** Lists within lists within a card nest to some dozens. */
export const MAX_NESTING = 100

/**
 * Sees to it that nothing is nested so deep that Yjs, which deletes what is inside something by
 * recursion, would run out of stack: such a deletion could be stored and never be applied (LIM-8
 * in ../SPEC.md).
 */
export class Nesting {
  readonly #docOf: () => Y.Doc
  /** What was accepted and is not in the document yet, in order; and how many items are around each. */
  readonly #awaited: ScannedUpdate[] = []
  readonly #blocks = new Map<number, Block[]>()
  readonly #depths = new Map<Struct, number>()

  constructor(docOf: () => Y.Doc) {
    this.#docOf = docOf
  }

  /**
   * Takes in a complete update that will be applied. Throws `Malformed`, and takes nothing in, when
   * something of it is nested too deep.
   */
  accept(update: ScannedUpdate): void {
    const depths = this.#depthsIn(update.blocks)
    for (const [struct, depth] of depths) this.#depths.set(struct, depth)
    this.#awaited.push(update)
    for (const block of update.blocks) {
      const blocks = this.#blocks.get(block.client)
      if (blocks) blocks.push(block)
      else this.#blocks.set(block.client, [block])
    }
  }

  /** The update that was accepted first is in the document now. */
  applied(): void {
    for (const { client, structs } of this.#awaited.shift()?.blocks ?? []) {
      for (const struct of structs) this.#depths.delete(struct)
      const blocks = this.#blocks.get(client)
      blocks?.shift()
      if (blocks?.length === 0) this.#blocks.delete(client)
    }
  }

  #depthsIn(blocks: readonly Block[]): Map<Struct, number> {
    const blockOf = new Map(blocks.map((block) => [block.client, block]))
    const depths = new Map<Struct, number>()
    for (const struct of blocks.flatMap(({ structs }) => structs)) {
      const path: Struct[] = []
      let at: Struct | null = struct
      let place: Id | null = null
      // Up to what is known already; without recursion, because this path is a stranger's.
      while (at !== null && !depths.has(at)) {
        path.push(at)
        place = at.parent ?? at.beside
        at = place && structAt(blockOf.get(place.client), place.clock)
      }
      let depth = at ? (depths.get(at) ?? 0) : this.#depthOf(place)
      for (const one of path.toReversed()) {
        if (one.parent !== null) depth += 1
        if (depth > MAX_NESTING) throw new Malformed('Something is nested too deep.')
        depths.set(one, depth)
      }
    }
    return depths
  }

  /** How many items are around an item that came before; 0 for none. */
  #depthOf(id: Id | null): number {
    if (id === null) return 0
    const block = this.#blocks
      .get(id.client)
      ?.findLast(({ start, end }) => start <= id.clock && id.clock < end)
    const struct = structAt(block, id.clock)
    return struct ? (this.#depths.get(struct) ?? 0) : depthIn(this.#docOf(), id)
  }
}

function depthIn(doc: Y.Doc, { client, clock }: Id): number {
  const item = Y.getItem(doc.store, Y.createID(client, clock))
  let depth = 0
  let type: unknown = item instanceof Y.Item ? item.parent : null
  while (type instanceof Y.AbstractType && type._item !== null) {
    depth += 1
    type = type._item.parent
  }
  return depth
}
