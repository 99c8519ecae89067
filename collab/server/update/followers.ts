import type { Holder } from './lists'
import type { Id, ScannedUpdate, Struct } from './scanUpdate'

/** What was put right after one thing, of what is not in the document yet. */
export interface Followers {
  /** The one that was put there last, with its client; and before what. */
  readonly last: Struct
  readonly client: number
  readonly right: Id | null
  /** Whether Yjs need not search for their places. */
  readonly isClear: boolean
  /** The update that the last came with, and how many of them did. */
  readonly update: ScannedUpdate
  readonly count: number
}

/** What something follows: an item, or nothing in the list of a holder, under a key. */
export type Place = Id | { readonly holder: Holder; readonly key: string | null }

/** What is awaited after what. */
export class AllFollowers {
  readonly #byPlace = new Map<Holder | number, Map<string | number | null, Followers>>()
  /** Where the struct is found again that does not follow what it says itself. */
  readonly #elsewhere = new Map<Struct, Place>()

  after(place: Place): Followers | undefined {
    const [one, other] = keysOf(place)
    return this.#byPlace.get(one)?.get(other)
  }

  add(place: Place, followers: Followers): void {
    const [one, other] = keysOf(place)
    const there = this.#byPlace.get(one) ?? new Map<string | number | null, Followers>()
    this.#byPlace.set(one, there)
    there.set(other, followers)
    if (place !== followers.last.origin) this.#elsewhere.set(followers.last, place)
  }

  /** The struct is not awaited any more. */
  forget(struct: Struct): void {
    const place = this.#elsewhere.get(struct) ?? struct.origin
    if (place === null) return
    this.#elsewhere.delete(struct)
    const [one, other] = keysOf(place)
    const there = this.#byPlace.get(one)
    if (there?.get(other)?.last !== struct) return
    there.delete(other)
    if (there.size === 0) this.#byPlace.delete(one)
  }
}

const keysOf = (place: Place): [Holder | number, string | number | null] =>
  'client' in place ? [place.client, place.clock] : [place.holder, place.key]
