import type { Actor } from './deps'

/** More than anybody has open, together with those whose connection broke off and is not missed yet. */
const MOST_OF_ONE = 50
/** Of all who are not signed in. Each page takes some 15 kB for as long as it is open, and one by long polling for most of a minute after its last word. */
const MOST_OF_GUESTS = 5_000

/** Ends the connection of a page. */
export type Cut = () => void

export type PagesOptions = { mostOfOne?: number; mostOfGuests?: number }

/**
 * Whose pages are open. Anybody may open one, in as many names as they fetch cookies, so that nobody's place depends on those who
 * have followed nothing yet: where guests have no place left, the one of them that came first gives way to whoever comes. Accounts are
 * handed out, and have places of their own. All who bring no cookie of ours count as one, who may follow nothing anyway.
 */
export class Pages {
  readonly #mostOfOne: number
  readonly #mostOfGuests: number
  readonly #ofOne = new Map<string, number>()
  readonly #waiting = new Set<Cut>()
  #guests = 0

  constructor({ mostOfOne = MOST_OF_ONE, mostOfGuests = MOST_OF_GUESTS }: PagesOptions) {
    this.#mostOfOne = mostOfOne
    this.#mostOfGuests = mostOfGuests
  }

  /** Whether one more page of theirs may be opened. */
  hasRoomFor(actor: Actor): boolean {
    if ((this.#ofOne.get(keyOf(actor)) ?? 0) >= this.#mostOfOne) return false
    return !isGuest(actor) || this.#guests < this.#mostOfGuests || this.#waiting.size > 0
  }

  /** Counts a page until `leave` is called. `stay` says that it may follow what it asked for: then it gives way to nobody. */
  enter(actor: Actor, cut: Cut): { stay: () => void; leave: () => void } {
    const leave = this.#count(actor)
    const giveWay = () => {
      leave()
      cut()
    }
    if (isGuest(actor)) this.#waiting.add(giveWay)
    if (this.#guests > this.#mostOfGuests) this.#cutFirst()
    const stay = () => void this.#waiting.delete(giveWay)
    return {
      stay,
      leave: () => {
        stay()
        leave()
      },
    }
  }

  #count(actor: Actor): () => void {
    const key = keyOf(actor)
    const more = (by: 1 | -1) => {
      const count = (this.#ofOne.get(key) ?? 0) + by
      if (count > 0) this.#ofOne.set(key, count)
      else this.#ofOne.delete(key)
      if (isGuest(actor)) this.#guests += by
    }
    more(1)
    let isThere = true
    return () => {
      if (isThere) more(-1)
      isThere = false
    }
  }

  #cutFirst(): void {
    const [first] = this.#waiting
    if (first === undefined) return
    this.#waiting.delete(first)
    first()
  }
}

const isGuest = ({ accountId }: Actor): boolean => accountId === null

const keyOf = ({ accountId, deviceHash }: Actor): string =>
  accountId === null ? `device ${deviceHash ?? ''}` : `account ${accountId}`
