import * as Y from 'yjs'
import { Bundle } from '../wire/bundle'
import type { Clock } from '../clock'
import { isSame } from './isSame'
import { knownPart } from './knownPart'
import type { Limits } from '../limits'
import { messagesOf } from './messagesOf'
import { EMPTY_UPDATE, encode } from '../wire/protocol'
import { TokenBucket } from '../connection/tokenBucket'
import type { StoredDocument } from '../log/updateLog'

/** More than so many updates after the base make a joiner's answer slower than encoding it anew. */
const TAIL_MAX = 200

/** The document that is handed out, as of its last commit. */
export interface Source {
  readonly clock: Clock
  readonly limits: Pick<Limits, 'encodedPerSecond' | 'encodedAtOnce'>
  readonly clockOf: (client: number) => number
  readonly stateVector: () => Uint8Array
  /** What of the document lies beyond the state vector, or all of it: takes the time of the whole document. */
  readonly encode: (stateVector?: Uint8Array) => Uint8Array
}

/**
 * A document's bytes for those who come (JOIN-1, JOIN-2 in ../../SPEC.md): the whole as of some commit and what was committed
 * since. Whoever asks gets them as they are where too much was encoded anew lately (LIM-10).
 */
export class Handout {
  readonly #source: Source
  readonly #encodings: TokenBucket
  #base: Uint8Array
  #tail: Uint8Array[]
  #baseBundle: Bundle | null = null
  /** The newest answer to somebody who came back, with the state vector it is for; null once something changed. */
  #difference: { readonly stateVector: Uint8Array; readonly bundle: Bundle } | null = null

  constructor({ snapshot, tail }: StoredDocument, source: Source) {
    this.#source = source
    const { encodedPerSecond, encodedAtOnce } = source.limits
    this.#encodings = new TokenBucket(encodedPerSecond, encodedAtOnce, source.clock)
    this.#base = snapshot?.update ?? EMPTY_UPDATE
    this.#tail = [...tail]
  }

  /** An update was committed and applied. */
  add(update: Uint8Array): void {
    this.#tail.push(update)
    this.#difference = null
  }

  /** The whole as one update; the same bytes until the next change. */
  whole(): Uint8Array {
    if (this.#tail.length > 0) this.rebase()
    return this.#base
  }

  /** Encodes the whole anew, also where that is not the sum of what was handed in. */
  rebase(): void {
    this.#base = this.#source.encode()
    this.#tail = []
    this.#baseBundle = null
  }

  /** Takes over the whole as somebody else encoded it, where the `since` updates after it are at hand. */
  adopt(whole: Uint8Array, since: number): void {
    if (since < 0 || since > this.#tail.length) return
    this.#base = whole
    this.#tail = this.#tail.slice(this.#tail.length - since)
    this.#baseBundle = null
  }

  /** What answers a client's sync step 1: the content it lacks, "synced", our step 1 (OPEN-3). */
  answer(stateVector: Uint8Array): Bundle[] {
    const difference = this.#differenceTo(stateVector)
    if (difference !== null) return [difference]
    if (this.#tail.length > TAIL_MAX && this.#mayEncode()) this.rebase()
    this.#baseBundle ??= new Bundle(messagesOf([this.#base]))
    return [this.#baseBundle, new Bundle([...messagesOf(this.#tail), ...this.#synced()])]
  }

  /** The newest `count` updates; everything where they are not at hand one by one any more. */
  newest(count: number): Bundle {
    const isAtHand = count <= this.#tail.length
    return new Bundle(
      messagesOf(
        isAtHand ? this.#tail.slice(this.#tail.length - count) : [this.#base, ...this.#tail],
      ),
    )
  }

  /** After a restart many come back with one state: what they lack is found out once. Null where everything is as good. */
  #differenceTo(stateVector: Uint8Array): Bundle | null {
    const known = knownPart(stateVector, this.#source.clockOf)
    if (known.size === 0) return null
    const wanted = Y.encodeStateVector(new Map(known))
    const newest = this.#difference
    if (newest !== null && isSame(newest.stateVector, wanted)) return newest.bundle
    if (!this.#mayEncode()) return null
    const bundle = new Bundle([...messagesOf([this.#source.encode(wanted)]), ...this.#synced()])
    this.#difference = { stateVector: wanted, bundle }
    return bundle
  }

  #mayEncode(): boolean {
    if (this.#encodings.waitMs() > 0) return false
    this.#encodings.spend(this.#tail.reduce((sum, { length }) => sum + length, this.#base.length))
    return true
  }

  #synced(): Uint8Array[] {
    const stateVector = this.#source.stateVector()
    return [encode({ type: 'synced' }), encode({ type: 'step1', stateVector })]
  }
}
