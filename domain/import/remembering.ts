/** A pure function of a text that works out each text once; plans say the same thing often. */
export function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const result = work(text)
    results.set(text, result)
    return result
  }
}
