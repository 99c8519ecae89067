import type * as Y from 'yjs'
import { Awaited } from './awaited'
import { Moves } from './moves'
import { Nesting } from './nesting'
import type { DeletedRange, ScannedUpdate } from './scanUpdate'
import { Searches } from './searches'

/**
 * The updates that were accepted and are not in the document yet. What would take Yjs too long, or out of its
 * stack, is not accepted (LIM-8, LIM-11, LIM-12 in ../../SPEC.md).
 */
export class Incoming {
  readonly #awaited = new Awaited()
  readonly #nesting: Nesting
  readonly #searches: Searches
  readonly #moves: Moves

  constructor(docOf: () => Y.Doc) {
    this.#nesting = new Nesting(docOf, this.#awaited)
    this.#searches = new Searches(docOf, this.#awaited)
    this.#moves = new Moves(docOf, this.#awaited)
  }

  /**
   * Takes in a complete update; what `clockOf` knows of it is there already. Returns how much work it will at most make for
   * Yjs, counted in items that are looked at. Throws `Malformed`, and takes nothing in, when that is more than
   * `workLimit` or something is nested too deep.
   */
  accept(update: ScannedUpdate, clockOf: (client: number) => number, workLimit: number): number {
    this.#awaited.add(update)
    try {
      this.#nesting.accept(update)
      const moved = this.#moves.accept(update, clockOf, workLimit)
      return moved + this.#searches.accept(update, clockOf, workLimit)
    } catch (error) {
      this.#forget(this.#awaited.pop())
      throw error
    }
  }

  /** How much work it is to find that all of this is deleted already (LIM-12). */
  walkOf(deletes: readonly DeletedRange[]): number {
    return this.#moves.walkOf(deletes)
  }

  /** How many structs they have. */
  get structs(): number {
    return this.#awaited.structs
  }

  /** The update that was accepted first is in the document now. */
  applied(): void {
    this.#forget(this.#awaited.shift())
  }

  #forget(update: ScannedUpdate | undefined): void {
    if (update === undefined) return
    this.#nesting.forget(update)
    this.#searches.forget(update)
    this.#moves.forget(update)
  }
}
