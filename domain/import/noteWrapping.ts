import type { TextLine } from '../workshop/textLines'

/** How the lines of a text lie: what is between two of them, and how wide they are. */
export type Layout = {
  /** Blank lines between two lines that belong together. */
  usualGap: number
  /** The length that lines were broken at; null where nothing shows that any was. */
  width: number | null
}

/** Shorter lines end where somebody ended them. */
const NARROWEST = 45
/** Longer ones are whole paragraphs. */
const WIDEST = 120
/**
 * Letters differ in width, so a line that was broken may be this much shorter than the longest; the
 * more the rest looks like the rest of a sentence, the shorter.
 */
const FULL = 0.85
const FULL_MID_SENTENCE = 0.8
const FULL_BEFORE_SMALL = 0.6

/** A form feed counts as so many blank lines. */
const PAGE_BREAK = 3

const startsLow = ({ text }: TextLine) => /^\p{Ll}/u.test(text)
const endsSentence = ({ text }: TextLine) => /[.!?:;]["”»)]?$/u.test(text)
const lengthOf = ({ raw }: TextLine) => raw.trim().length

/** Finds out how a text is laid out: some copies have a blank line after every line. */
export function readLayout(lines: readonly TextLine[]): Layout {
  const usualGap = mostCommon(lines.slice(1).map(({ gap }) => gap))
  const isBroken = lines.some((line, at) => {
    const previous = lines[at - 1]
    if (!previous || line.bullet || line.gap > usualGap) return false
    return startsLow(line) && lengthOf(previous) >= NARROWEST && !endsSentence(previous)
  })
  const lengths = lines.map(lengthOf).filter((length) => length <= WIDEST)
  return { usualGap, width: isBroken ? Math.max(...lengths) : null }
}

/** Whether a line is the rest of a statement whose line so far is `previous`. */
export function goesOn(
  { usualGap, width }: Layout,
  previous: TextLine,
  line: TextLine,
  isListed: boolean,
): boolean {
  if (line.bullet) return false
  const [firstWord = ''] = line.text.split(' ', 1)
  const isMidSentence = startsLow(line) && !endsSentence(previous)
  const small = isMidSentence ? FULL_BEFORE_SMALL : FULL_MID_SENTENCE
  const full = endsSentence(previous) ? FULL : small
  const isFull = width !== null && lengthOf(previous) + 1 + firstWord.length > full * width
  if (line.gap > usualGap) {
    return isMidSentence && (isFull || (isListed && line.gap >= PAGE_BREAK))
  }
  return isFull || (isListed && isMidSentence)
}

/** A word parted at a line's end keeps its hyphen and is whole again; all else is parted by a space. */
export function joinLines(texts: readonly string[]): string {
  return texts.reduce((whole, text) => {
    if (whole === '') return text
    return /\p{L}-$/u.test(whole) && /^\p{Ll}/u.test(text) ? whole + text : `${whole} ${text}`
  }, '')
}

function mostCommon(gaps: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const [first] = [...counts].sort(([a, many], [b, others]) => others - many || a - b)
  return first?.[0] ?? 0
}
