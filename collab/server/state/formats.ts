import * as Y from 'yjs'

/**
 * The names of formatting in a document, such as "bold", and how many of them each participant has brought. Whoever reads
 * a formatted text, an editor above all, handles for each piece of it all names that are set there: thousands of
 * made-up ones would stop every browser that has the document open (LIM-15 in ../../SPEC.md).
 */
export class Formats {
  readonly #docOf: () => Y.Doc
  readonly #broughtBy = new Map<string, number>()
  /** Those that are in the document or on their way; null before the first is heard of. */
  #names: Set<string> | null = null

  constructor(docOf: () => Y.Doc) {
    this.#docOf = docOf
  }

  /** Whether the participant would have brought more than so many by an update with these names. */
  wouldExceed(most: number, names: ReadonlySet<string>, participant: string): boolean {
    const fresh = this.#fresh(names).length
    return fresh > 0 && this.#countOf(participant) + fresh > most
  }

  /** Those of the names that the document does not have are the participant's from now on. */
  bring(names: ReadonlySet<string>, participant: string): void {
    const fresh = this.#fresh(names)
    if (fresh.length === 0) return
    this.#broughtBy.set(participant, this.#countOf(participant) + fresh.length)
    for (const name of fresh) this.#names?.add(name)
  }

  #fresh(names: ReadonlySet<string>): string[] {
    if (names.size === 0) return []
    this.#names ??= namesIn(this.#docOf())
    const known = this.#names
    return [...names].filter((name) => !known.has(name))
  }

  #countOf(participant: string): number {
    return this.#broughtBy.get(participant) ?? 0
  }
}

function namesIn({ store }: Y.Doc): Set<string> {
  const names = new Set<string>()
  for (const structs of store.clients.values()) {
    for (const struct of structs) {
      const content = struct instanceof Y.Item ? struct.content : null
      if (content instanceof Y.ContentFormat) names.add(content.key)
    }
  }
  return names
}
