const LONGEST = 60
/** What a title without a Latin letter is called. */
const FALLBACK = 'kava'

/**
 * The name of a plan in its public address, for its first publication: the title in small letters
 * without accents, words joined by hyphens, with a number behind it where another plan has the name.
 */
export function planSlug(title: string, taken: ReadonlySet<string>): string {
  const name = folded(title)
  let slug = name
  for (let number = 2; taken.has(slug); number += 1) slug = `${name}-${number}`
  return slug
}

function folded(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z\d]+/gu)
  let name = ''
  for (const word of words ?? []) {
    const longer = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`
    if (longer.length > LONGEST) break
    name = longer
  }
  return name || FALLBACK
}
