const NUMBER = '\\d+(?:\\s?[-–]\\s?\\d+)?'
const WORD = "[\\p{L}][\\p{L}'’-]*"
const MEASURE = new RegExp(
  `(?<![\\p{L}\\d.,])(?:([Vv]ähemalt|[Aa]t least|[Нн]е менее)\\s)?(${NUMBER})(?![\\d+%]|[.,]\\d|\\.\\s\\p{Ll})(?:\\s(${WORD})(?:\\s(${WORD})(?=\\s*(?:[.!?;]|$))|\\s(${WORD}))?)?`,
  'gu',
)
const COUNTED_BEFORE = new RegExp(`(${WORD}id)\\s$`, 'iu')
const YEAR = /^(?:19|20)\d\d$/u
const TIMES = /^(?:korda|times|раза?)$/iu

/** Nouns of doing and words that tell with what: they are no part of what is counted. */
const NOT_COUNTED = /(?:mine|ga)$/iu

/**
 * The phrases of a target that count something: "at least 8 events", "osalejaid 300", "2 korda
 * aastas". A number, what is counted (a second word when it closes the sentence), and "at least"
 * when it stands before. Years and parts of dates are none.
 */
export function targetMeasures(target: string): string[] {
  return [...target.matchAll(MEASURE)].flatMap((match) => {
    const phrase = measureOf(match, target.slice(Math.max(0, match.index - 60), match.index))
    return phrase === null ? [] : [phrase]
  })
}

function measureOf(match: RegExpMatchArray, before: string): string | null {
  const [, atLeast, number = '', first, last, next] = match
  if (YEAR.test(number)) return null
  const lead = atLeast === undefined ? '' : `${atLeast} `
  if (first === undefined) {
    const counted = COUNTED_BEFORE.exec(before)?.[1]
    return counted === undefined ? lead + number : `${counted} ${number}`
  }
  const second = TIMES.test(first) ? (last ?? next) : countedWord(last)
  return `${lead}${number} ${first}${second === undefined ? '' : ` ${second}`}`
}

const countedWord = (word: string | undefined) =>
  word === undefined || NOT_COUNTED.test(word) ? undefined : word
