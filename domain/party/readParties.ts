import { normaliseParty } from './normaliseParty'
import type { PartyMention } from './party'
import { splitParties } from './splitParties'

const AGREEMENT = String.raw`(?:kokkuleppel|by\s+agreement(?:\s+with)?|по\s+согласованию(?:\s+со?)?)`
const ALTERNATIVE = String.raw`(?<![\p{L}\p{N}])(?:või|or|или)[\s,]+${AGREEMENT}(?:\s*,)?\s+`
const QUALIFIER = String.raw`(?<![\p{L}\p{N}])(?:koostöös|in\s+co-?operation\s+with|together\s+with|совместно\s+со?|в\s+сотрудничестве\s+со?)\s+(?=\S)`

const ALTERNATIVE_PHRASE = new RegExp(ALTERNATIVE, 'iu')
const QUALIFIER_PHRASE = new RegExp(QUALIFIER, 'iu')

/** Either phrase with what parts it from the party that it speaks of. */
const UNBROKEN = new RegExp(String.raw`(?<![\s,;])[\s,;]*(?:${ALTERNATIVE}|${QUALIFIER})`, 'giu')

const LABEL =
  /^(?:(?:pea|kaas)?vastutaja[d]?|osapool(?:ed)?|täitja[d]?|elluviija[d]?|(?:koostöö)?partner(?:id)?|responsible(?:\s+part(?:y|ies))?|part(?:y|ies)|partners?|lead|ответственн(?:ый|ая|ое|ые)|исполнител[ьи]|партн[её]ры?)\s*:\s*/iu
const ABBREVIATED = /(?<!\p{L})(?:jt|jne|jms|vms|etc|inc|ltd|co|др|пр|т\.\s?[дп])\.$/iu
const BULLET = /^[•·▪*\p{Pd}]+\s+/u

/**
 * The parties of a cell in their order. The first is the lead, all others support. Parts at commas,
 * semicolons and line ends, never at "and"; "or by agreement X" becomes the alternative and "in
 * cooperation with X" the qualifier of the party before it (Estonian, English, Russian). A label
 * such as "Vastutaja:", a bullet and the full stop of a sentence belong to no party. `raw` is the
 * spelling of the cell, on one line; `name` is its own normal form, before any alias.
 *
 * @returns an empty list for a cell without a letter, digit or symbol
 */
export function readParties(raw: string): PartyMention[] {
  const mentions: PartyMention[] = []
  for (const piece of joinQualifiers(splitParties(raw, UNBROKEN))) {
    const spelling = withoutSentenceStop(piece.replace(BULLET, '').replace(LABEL, '').trim())
    if (isParty(spelling)) {
      mentions.push(mentionOf(spelling, mentions.length === 0 ? 'lead' : 'support'))
    }
  }
  return mentions
}

/** Punctuation alone, such as the dash of an empty cell, names nobody. */
function isParty(spelling: string): boolean {
  return /[^\p{P}\p{Z}\p{C}]/u.test(spelling)
}

function mentionOf(spelling: string, role: PartyMention['role']): PartyMention {
  const alternative = ALTERNATIVE_PHRASE.exec(spelling)
  const qualifier = QUALIFIER_PHRASE.exec(spelling)
  const end = Math.min(alternative?.index ?? spelling.length, qualifier?.index ?? spelling.length)
  const raw = withoutSeparators(spelling.slice(0, end))
  // A cell that begins with such a phrase has no party for it to speak of: it is the party.
  if (!isParty(raw)) return { raw: spelling, name: normaliseParty(spelling), role }

  const mention: PartyMention = { raw, name: normaliseParty(raw), role }
  if (alternative) {
    const from = alternative.index
    const to = qualifier && qualifier.index > from ? qualifier.index : spelling.length
    mention.alternative = withoutSeparators(spelling.slice(from + alternative[0].length, to))
  }
  if (qualifier) {
    const from = qualifier.index
    const to = alternative && alternative.index > from ? alternative.index : spelling.length
    mention.qualifier = withoutSeparators(spelling.slice(from, to))
  }
  return mention
}

function withoutSeparators(text: string): string {
  let end = text.length
  while (end > 0 && /[\s,;]/u.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end).trim()
}

/**
 * In Estonian only the last of the partners listed after "koostöös" takes the ending -ga, so the
 * pieces up to that one are still the same phrase.
 */
function joinQualifiers(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? ''
    const phrase = /(?<![\p{L}\p{N}])koostöös\s.*$/isu.exec(piece)?.[0]
    const last =
      phrase === undefined || hasPartnerEnding(phrase) ? at : partnerEndingFrom(pieces, at)
    joined.push(pieces.slice(at, last + 1).join(', '))
    at = last
  }
  return joined
}

function partnerEndingFrom(pieces: readonly string[], at: number): number {
  const ending = pieces.findIndex((piece, index) => index > at && hasPartnerEnding(piece))
  return ending === -1 ? at : ending
}

function hasPartnerEnding(text: string): boolean {
  return /\p{L}-?ga(?!\p{L})/iu.test(text)
}

/** A stop ends a sentence unless it belongs to an abbreviation such as "and others". */
function withoutSentenceStop(spelling: string): string {
  return ABBREVIATED.test(spelling) ? spelling : spelling.replace(/(?<!\.)\.+$/u, '')
}
