import { foldVisible } from '../text/foldSpace'

/** A hyphen that stands for a word end shared with what follows the conjunction, however set. */
const SUSPENDED_HYPHEN = /\s*\p{Pd}\s*(?=(?:ja|ning|või|and|or|и|или)(?![\p{L}\p{N}]))/giu

/** A place gives the next word its name and keeps its capital. */
const PLACE = /^\S+\s(?:vald|valla|linn|linna|maakond|maakonna|küla)/iu

/**
 * One spelling of a party without the accidents of where it stood: single spaces, plain hyphens,
 * no stop at its end, and a small first letter, since a capital there only begins the cell. The
 * capital stays where it is part of the name: in an acronym (`IT`, `MTÜ`, `KOVid`), before another
 * capitalised word and before a word such as *vald* or *linn*.
 *
 * Which of two right spellings (`IT juht`, `IT-juht`) names the party is not decided here: one
 * spelling cannot tell. `partyKey` makes them equal and `deriveAliases` chooses.
 */
export function normaliseParty(spelling: string): string {
  const tidy = foldVisible(spelling.normalize('NFC'))
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(SUSPENDED_HYPHEN, '- ')
    .trim()
  const name = withoutFinalStops(tidy)
  return hasOwnCapital(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

function withoutFinalStops(text: string): string {
  let end = text.length
  while (end > 0 && /[\s.…]/u.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function hasOwnCapital(name: string): boolean {
  const startsAsSentence = /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(name)
  const capitalisedLater = /(?<!\p{L})(?<!^)\p{Lu}\p{Ll}/u.test(name)
  return !startsAsSentence || capitalisedLater || PLACE.test(name)
}
