/** So many client ids are remembered of one participant: as many as can be open at once (LIM-6). */
const IDS = 20
/** And so many participants. */
const PARTICIPANTS = 1_000

/**
 * Whose the client ids were of those who left a room, so that nobody takes them over: of each participant the
 * newest, because each visit brings a new one and a room may be open for days (AWA-3 in ../../SPEC.md).
 */
export class Departed {
  readonly #participantOf = new Map<number, string>()
  /** Whoever left last comes last, and so do their ids. */
  readonly #idsOf = new Map<string, readonly number[]>()

  /** Whose the id was; null where that is not known, or not any more. */
  participantOf(client: number): string | null {
    return this.#participantOf.get(client) ?? null
  }

  add(client: number, participant: string): void {
    const ids = [...(this.#idsOf.get(participant) ?? []).filter((id) => id !== client), client]
    this.#idsOf.delete(participant)
    this.#idsOf.set(participant, ids.slice(-IDS))
    this.#forget(ids.slice(0, -IDS))
    this.#participantOf.set(client, participant)
    if (this.#idsOf.size > PARTICIPANTS) this.#forgetOldest()
  }

  #forgetOldest(): void {
    const [oldest] = this.#idsOf
    if (oldest === undefined) return
    this.#idsOf.delete(oldest[0])
    this.#forget(oldest[1])
  }

  #forget(ids: readonly number[]): void {
    for (const id of ids) this.#participantOf.delete(id)
  }
}
