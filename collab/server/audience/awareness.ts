import type { Clock } from '../clock'
import { Departed } from './departed'
import { Malformed } from '../wire/malformed'
import { readText } from '../wire/byteReader'
import type { AwarenessEntry } from '../wire/protocol'

/** Who an awareness state is about, as the server knows it. */
export interface Identity {
  readonly participant: string
  readonly name: string
  readonly colour: string
}

interface State<Holder> {
  readonly holder: Holder
  /** Null while the client says nothing about itself. */
  readonly entry: AwarenessEntry | null
}

const utf8 = new TextEncoder()
const NOTHING = utf8.encode('null')

/**
 * Who is here and what they show of themselves. A holder is one connection; it speaks for one client
 * id, and about itself the server has the last word. Rules AWA-1 to AWA-5 in ../../SPEC.md.
 */
export class Awareness<Holder extends Identity> {
  readonly #clock: Clock
  readonly #maxBytes: number
  readonly #states = new Map<number, State<Holder>>()
  readonly #idOf = new Map<Holder, number>()
  /** So that a late echo does not bring the departed back under another name. */
  readonly #departed = new Departed()
  #lastClock = 0

  constructor(clock: Clock, maxBytes: number) {
    this.#clock = clock
    this.#maxBytes = maxBytes
  }

  /** The participant who speaks for this client id, or lately did; null when nobody did. */
  participantOf(client: number): string | null {
    const holder = this.#states.get(client)?.holder
    return holder?.participant ?? this.#departed.participantOf(client)
  }

  /** The client id that a holder speaks for; null before it has said anything about itself. */
  clientOf(holder: Holder): number | null {
    return this.#idOf.get(holder) ?? null
  }

  /**
   * Takes in what a holder says, and returns what the others are to be told. `ownerOf` says whose a client
   * id is by its content. Throws `Malformed` when the holder's own state is not one.
   */
  take(
    holder: Holder,
    entries: readonly AwarenessEntry[],
    ownerOf: (client: number) => string | null,
  ): AwarenessEntry[] {
    const newest = this.#newestOwn(holder, entries, ownerOf)
    if (newest === null) return []
    const { client, json } = newest
    const stamped = stamp(json, holder)
    const entry = { client, clock: this.#tick(), json: stamped ?? NOTHING }
    this.#states.set(client, { holder, entry: stamped === null ? null : entry })
    return [entry]
  }

  /**
   * Everything that is shown by others than the holder, as of now: whoever comes back has forgotten what the others showed but
   * not when, and would take it for old.
   */
  others(holder: Holder): AwarenessEntry[] {
    const clock = this.#tick()
    return [...this.#states.values()].flatMap((state) =>
      state.entry === null || state.holder === holder ? [] : [{ ...state.entry, clock }],
    )
  }

  /** Forgets the holder, and returns what the others are to be told. */
  leave(holder: Holder): AwarenessEntry[] {
    const client = this.#idOf.get(holder)
    this.#idOf.delete(holder)
    if (client === undefined || this.#states.get(client)?.holder !== holder) return []
    this.#states.delete(client)
    this.#departed.add(client, holder.participant)
    return [{ client, clock: this.#tick(), json: NOTHING }]
  }

  /** What the holder says last about itself: a message may say it a hundred thousand times, and only this is read. */
  #newestOwn(
    holder: Holder,
    entries: readonly AwarenessEntry[],
    ownerOf: (client: number) => string | null,
  ): AwarenessEntry | null {
    let newest: AwarenessEntry | null = null
    for (const entry of entries) {
      const { client, json } = entry
      const isOwn = this.#claims(holder, client, json, ownerOf)
      if (isOwn && json.length <= this.#maxBytes) newest = entry
    }
    return newest
  }

  #claims(
    holder: Holder,
    client: number,
    json: Uint8Array,
    ownerOf: (client: number) => string | null,
  ): boolean {
    const own = this.#idOf.get(holder)
    if (own !== undefined) return own === client && this.#states.get(client)?.holder === holder
    if (isNothing(json)) return false
    const whose = this.participantOf(client) ?? ownerOf(client)
    if (whose !== null && whose !== holder.participant) return false
    this.#idOf.set(holder, client)
    this.#states.set(client, { holder, entry: null })
    return true
  }

  #tick(): number {
    this.#lastClock = Math.max(this.#lastClock + 1, this.#clock.now())
    return this.#lastClock
  }
}

function isNothing(json: Uint8Array): boolean {
  return json.length === NOTHING.length && NOTHING.every((byte, index) => json[index] === byte)
}

/** The state with the identity the server knows; null for "nothing". */
function stamp(json: Uint8Array, { participant, name, colour }: Identity): Uint8Array | null {
  if (isNothing(json)) return null
  const state = parse(readText(json))
  if (typeof state !== 'object' || state === null || Array.isArray(state)) {
    throw new Malformed('An awareness state is not an object.')
  }
  const user = { id: participant, name, color: colour }
  return utf8.encode(JSON.stringify({ ...state, user }))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Malformed('An awareness state is not JSON.')
  }
}
