import { DASHES, isMark, termOf, type Token } from './tokens'

const ORDINAL_ENDING = /^(?:st|nd|rd|th|й|ый|ой|ий|го|ого|е|ое|я|ая|м|му|is|as|ais)$/u

/** Behind a number: its dot, or an ending such as "th" or "-го". */
export function skipOrdinal(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], '.') && !tokens[at]?.spaced) return at + 1
  const ending = isMark(tokens[at], DASHES) && !tokens[at]?.spaced ? at + 1 : at
  const token = tokens[ending]
  return token?.spaced === false && ORDINAL_ENDING.test(token.text) ? ending + 1 : at
}

/** Behind a small word such as "of", if one stands here. */
export const skipFiller = (tokens: readonly Token[], at: number): number =>
  termOf(tokens[at], 'filler') ? at + 1 : at
