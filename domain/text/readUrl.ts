/**
 * Reads an absolute address, or one relative to `base`. `URL.canParse` is not asked: once the engine
 * of Node 20 has optimised it, it refuses every address with a letter such as õ in it.
 *
 * @returns null where it is no address
 */
export function readUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
