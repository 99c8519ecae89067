import { structAt } from './isComplete'
import type { Block, Id, ScannedUpdate, Struct } from './scanUpdate'

/** The updates that were accepted and are not in the document yet, and where in them something stands. */
export class Awaited {
  readonly #updates: ScannedUpdate[] = []
  readonly #blocks = new Map<number, Block[]>()
  #structs = 0

  /** How many structs they have. */
  get structs(): number {
    return this.#structs
  }

  add(update: ScannedUpdate): void {
    this.#updates.push(update)
    for (const block of update.blocks) {
      this.#structs += block.structs.length
      const blocks = this.#blocks.get(block.client)
      if (blocks) blocks.push(block)
      else this.#blocks.set(block.client, [block])
    }
  }

  /** Lets the update go that was added first. */
  shift(): ScannedUpdate | undefined {
    return this.#without(this.#updates.shift(), (blocks) => blocks.shift())
  }

  /** Lets the update go that was added last. */
  pop(): ScannedUpdate | undefined {
    return this.#without(this.#updates.pop(), (blocks) => blocks.pop())
  }

  /** The struct of them that holds this clock; null where none does. */
  structAt({ client, clock }: Id): Struct | null {
    const block = this.#blocks
      .get(client)
      ?.findLast(({ start, end }) => start <= clock && clock < end)
    return structAt(block, clock)
  }

  #without(
    update: ScannedUpdate | undefined,
    drop: (blocks: Block[]) => void,
  ): ScannedUpdate | undefined {
    for (const { client, structs } of update?.blocks ?? []) {
      this.#structs -= structs.length
      const blocks = this.#blocks.get(client) ?? []
      drop(blocks)
      if (blocks.length === 0) this.#blocks.delete(client)
    }
    return update
  }
}
