import { clockAtStart } from './clock'
import type { TextLine } from './textLines'

/** `unread` is what lies beyond the longest deck that is read. */
export type SectionKind =
  'agenda' | 'objectives' | 'groupWork' | 'homework' | 'seminar' | 'other' | 'unread'

/** A part of a slide deck; `heading` is the line that names it, not repeated in `lines`. */
export type Section = { kind: SectionKind; heading: TextLine | null; lines: TextLine[] }

/** A deck has some hundred lines; a text of more than this is not one, and would only cost time. */
const LONGEST_DECK_LINES = 10_000

/** So many blank lines, or a form feed, stand between two slides in text copied out of a deck. */
const SLIDE_GAP = 3

const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'agenda',
    /(?<!\p{L})(?:(?:\p{L}+)?ajakava|(?:\p{L}+)?päevakava|päevakord|programm|kava|agenda|programme?|schedule|timetable|повестка|программа|расписание|распорядок)(?!\p{L})/iu,
  ],
  [
    'seminar',
    /^(?:jätkuseminar|järelseminar|jätkukohtumine|follow-?up|итоговый семинар|последующ\p{L}+ (?:семинар|встреч)|следующ\p{L}+ (?:семинар|встреч))/iu,
  ],
  ['homework', /^(?:kodutöö|kodune töö|homework|домашн\p{L}+ (?:задание|работа))/iu],
  [
    'groupWork',
    /^(?:grupitööd?|rühmatööd?|töö (?:gruppides|rühmades)|group ?work|work in groups|breakout(?: groups| sessions?)?|работа в группах|групповая работа)(?!\p{L})/iu,
  ],
  ['objectives', /(?<!\p{L})(?:eesmär(?:k|gid)|objectives|aims|цел[ьи])(?!\p{L})/iu],
]

/** A heading may name a date or a place too, but it is no sentence. */
const LONGEST_HEADING_WORDS = 6

/**
 * Cuts a text into the parts that a workshop's deck is made of. A text without slides or known
 * headings is one part of kind `other`. Every line is in exactly one part.
 */
export function splitSections(lines: readonly TextLine[]): Section[] {
  const sections: Section[] = []
  let previous: TextLine | undefined
  const deck = lines.slice(0, LONGEST_DECK_LINES)
  for (const [index, line] of deck.entries()) {
    const newSlide = previous === undefined || line.gap >= SLIDE_GAP
    const kind = newSlide ? headingKind(line) : headingInside(line, previous, deck[index + 1])
    const current = sections.at(-1)
    if (kind !== null) sections.push({ kind, heading: line, lines: [] })
    else if (!current || (newSlide && !goesOn(current, line))) {
      sections.push({ kind: 'other', heading: null, lines: [line] })
    } else current.lines.push(line)
    previous = line
  }
  const unread = lines.slice(LONGEST_DECK_LINES)
  if (unread.length > 0) sections.push({ kind: 'unread', heading: null, lines: unread })
  return sections
}

/** The headings that say the same as one of them, as where an agenda fills two slides. */
export function headingsNaming(sections: readonly Section[], named: TextLine | null): TextLine[] {
  const wanted = named?.text.toLowerCase()
  return sections.flatMap(({ heading }) =>
    heading && heading.text.toLowerCase() === wanted ? [heading] : [],
  )
}

function headingKind(line: TextLine): SectionKind | null {
  if (line.bullet || line.cells.length > 1) return null
  const words = line.text.split(' ').length
  if (words > LONGEST_HEADING_WORDS || clockAtStart(line.text)?.sure) return null
  return HEADINGS.find(([, pattern]) => pattern.test(line.text))?.[0] ?? null
}

/** Within a slide a heading stands apart, or is that of an agenda and its first time follows. */
function headingInside(
  line: TextLine,
  previous: TextLine | undefined,
  next: TextLine | undefined,
): SectionKind | null {
  const kind = headingKind(line)
  if (kind === null || (previous && endsInClock(previous))) return null
  if (kind === 'agenda' && next && clockAtStart(next.text)?.sure) return kind
  return line.gap > 0 && line.text.split(' ').length <= 2 ? kind : null
}

/** A time alone on its line waits for its title, which may read like a heading. */
function endsInClock(line: TextLine): boolean {
  return clockAtStart(line.text)?.rest === ''
}

/** An agenda that fills two slides goes on with a time. */
function goesOn(section: Section, line: TextLine): boolean {
  return section.kind === 'agenda' && clockAtStart(line.text)?.sure === true
}
