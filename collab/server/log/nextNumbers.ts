import type { NewUpdate } from './updateLog'

/** Whether the updates of a batch, in order, have the numbers that come next in their documents (DUR-6 in ../../SPEC.md). */
export class NextNumbers {
  readonly #newest: (doc: string) => number
  readonly #given = new Map<string, number>()

  /** `newest` says the number of the newest update of a document, 0 where there is none. */
  constructor(newest: (doc: string) => number) {
    this.#newest = newest
  }

  /** Whether the update can be stored as what it says it is; it counts as stored from now on. */
  fits({ doc, seq }: Pick<NewUpdate, 'doc' | 'seq'>): boolean {
    const next = (this.#given.get(doc) ?? this.#newest(doc)) + 1
    this.#given.set(doc, next)
    return seq === undefined || seq === next
  }
}
