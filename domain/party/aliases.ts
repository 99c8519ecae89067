import { normaliseParty } from './normaliseParty'
import type { PartyMention } from './party'

/**
 * A spelling folded for comparison: equal for spellings that differ in case, spaces, hyphens or
 * quotation marks only. Never shown. Diacritics count, as they tell Estonian words apart.
 */
export function partyKey(spelling: string): string {
  const name = normaliseParty(spelling).toLowerCase()
  const folded = name.replaceAll('ё', 'е').replace(/[\s\p{Pd}\p{Pi}\p{Pf}"'„‚]/gu, '')
  return folded === '' ? name : folded
}

/**
 * The mentions under the names that an alias table gives them.
 *
 * @param aliases the name for a `partyKey` of a spelling; a spelling it lacks keeps its own name
 */
export function applyAliases(
  mentions: readonly PartyMention[],
  aliases: ReadonlyMap<string, string>,
): PartyMention[] {
  return mentions.map((mention) => ({
    ...mention,
    name: aliases.get(partyKey(mention.raw)) ?? aliases.get(partyKey(mention.name)) ?? mention.name,
  }))
}

/**
 * The alias table of one document: joins spellings that are clearly one party. Those of one
 * `partyKey` share the name met first, except that a compound with an acronym takes its hyphen
 * (`IT-juht`) where the document writes it anywhere. The Estonian plural of a person's title joins
 * its singular where that occurs too.
 *
 * @returns names by `partyKey`, only for spellings whose own normal form is not the name
 */
export function deriveAliases(spellings: readonly string[]): ReadonlyMap<string, string> {
  const variants = new Map<string, Set<string>>()
  for (const spelling of spellings) {
    const key = partyKey(spelling)
    variants.set(key, (variants.get(key) ?? new Set()).add(normaliseParty(spelling)))
  }

  const names = new Map<string, string>()
  for (const [key, spelt] of variants) names.set(key, preferred([...spelt]))

  const aliases = new Map<string, string>()
  for (const [key, name] of names) {
    const singular = singularsOf(key).find((candidate) => names.has(candidate))
    const shared = singular === undefined ? name : names.get(singular)
    const isJoined = singular !== undefined || (variants.get(key)?.size ?? 0) > 1
    if (shared !== undefined && isJoined) aliases.set(key, shared)
  }
  return aliases
}

function preferred(variants: readonly string[]): string {
  return variants.find((name) => /^\p{Lu}{2,}-\p{L}/u.test(name)) ?? variants[0] ?? ''
}

/**
 * Ends of Estonian titles of persons, nominative plural and singular. Bodies and buildings are not
 * listed on purpose: all the schools are not the same party as one school.
 */
const PLURAL_TITLES: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/vanemad$/u, 'vanem'],
  [/juhid$/u, 'juht'],
  [/mehed$/u, 'mees'],
  [/pead$/u, 'pea'],
  [/liikmed$/u, 'liige'],
  [/meistrid$/u, 'meister'],
  [/eksperdid$/u, 'ekspert'],
  [/sekretärid$/u, 'sekretär'],
  [/arstid$/u, 'arst'],
  [/abid$/u, 'abi'],
  [/(?<!ma)jad$/u, 'ja'],
  [/(?<!klii)nikud$/u, 'nik'],
  [/istid$/u, 'ist'],
  [/(?<!kon|sek)torid$/u, 'tor'],
  [/nerid$/u, 'ner'],
  [/andid$/u, 'ant'],
  [/endid$/u, 'ent'],
  [/loogid$/u, 'loog'],
  [/googid$/u, 'goog'],
]

function singularsOf(key: string): string[] {
  return PLURAL_TITLES.filter(([plural]) => plural.test(key)).map(([plural, singular]) =>
    key.replace(plural, singular),
  )
}
