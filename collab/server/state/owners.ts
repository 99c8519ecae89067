/** Which participant each Yjs client id of a document belongs to, for good (AUTH-3 in ../../SPEC.md). */
export class Owners {
  readonly #of: Map<number, string>
  /** How many ids each participant has. */
  readonly #counts = new Map<string, number>()

  constructor(stored: ReadonlyMap<number, string>) {
    this.#of = new Map(stored)
    for (const participant of stored.values()) this.#count(participant)
  }

  /** Whose the id is; null where it is nobody's. */
  of(client: number): string | null {
    return this.#of.get(client) ?? null
  }

  /** An id that is nobody's becomes the participant's. */
  claim(client: number, participant: string): void {
    this.#of.set(client, participant)
    this.#count(participant)
  }

  countOf(participant: string): number {
    return this.#counts.get(participant) ?? 0
  }

  #count(participant: string): void {
    this.#counts.set(participant, this.countOf(participant) + 1)
  }
}
