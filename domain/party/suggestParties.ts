import { partyKey } from './aliases'

/**
 * The known parties that what is typed may mean: first those that begin with it, then those with a
 * word that begins with it, then those that hold it anywhere. Case, diacritics and hyphens do not
 * matter; within each kind the order of `known` stays. Nothing typed suggests the first ones.
 *
 * @param limit the most names to return
 * @param chosen names that are not suggested again, in any spelling
 */
export function suggestParties(
  typed: string,
  known: readonly string[],
  limit: number,
  chosen: readonly string[] = [],
): string[] {
  const taken = new Set(chosen.map(partyKey))
  const wanted = fold(typed)
  const kinds: [string[], string[], string[]] = [[], [], []]
  for (const name of known) {
    if (taken.has(partyKey(name))) continue
    const text = fold(name)
    if (text.startsWith(wanted)) kinds[0].push(name)
    else if (text.includes(` ${wanted}`)) kinds[1].push(name)
    else if (text.includes(wanted)) kinds[2].push(name)
  }
  return kinds.flat().slice(0, Math.max(0, limit))
}

/** Words parted by one space, without case or diacritics. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}
