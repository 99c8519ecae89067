import type * as Y from 'yjs'
import { Awaited } from './awaited'
import { Nesting } from './nesting'
import type { ScannedUpdate } from './scanUpdate'
import { Searches } from './searches'

/**
 * The updates that were accepted and are not in the document yet. What would take Yjs too long, or out of its
 * stack, is not accepted (LIM-8, LIM-11 in ../../SPEC.md).
 */
export class Incoming {
  readonly #awaited = new Awaited()
  readonly #nesting: Nesting
  readonly #searches: Searches

  constructor(docOf: () => Y.Doc) {
    this.#nesting = new Nesting(docOf, this.#awaited)
    this.#searches = new Searches(docOf, this.#awaited)
  }

  /**
   * Takes in a complete update; what `clockOf` knows of it is there already. Returns how many items Yjs will at
   * most look at to find its places. Throws `Malformed`, and takes nothing in, when they are more than
   * `searchLimit` or something is nested too deep.
   */
  accept(update: ScannedUpdate, clockOf: (client: number) => number, searchLimit: number): number {
    this.#awaited.add(update)
    try {
      this.#nesting.accept(update)
      return this.#searches.accept(update, clockOf, searchLimit)
    } catch (error) {
      this.#forget(this.#awaited.pop())
      throw error
    }
  }

  /** The update that was accepted first is in the document now. */
  applied(): void {
    this.#forget(this.#awaited.shift())
  }

  #forget(update: ScannedUpdate | undefined): void {
    if (update === undefined) return
    this.#nesting.forget(update)
    this.#searches.forget(update)
  }
}
