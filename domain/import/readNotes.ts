import type { CardKind } from '../board/card'
import { CARD_LIMITS } from '../board/clipCard'
import type { LeftOverLine } from '../text/leftOverLine'
import { asLeftOver, readTextLines, type TextLine } from '../workshop/textLines'
import { isDocumentChange } from './documentChange'
import { readNoteHeading, type NoteHeading } from './noteHeading'
import { withNumberBullets } from './noteNumbers'
import { goesOn, joinLines, readLayout, type Layout } from './noteWrapping'
import { isPageNumber } from './pageNumber'

/** One thought of some notes. `heading` is what stood above it; `line` is where it begins, from 1. */
export type NoteStatement = { kind: CardKind; text: string; heading: string | null; line: number }

export type NotesReading = { statements: NoteStatement[]; leftOver: LeftOverLine[] }

/** Notes of a discussion have some hundred lines; more would only cost time. */
const MOST_LINES = 5000

type Heading = NoteHeading & { line: TextLine }

/** What a statement stands under; `kindFrom` names the kind, `theme` may be a heading below that. */
type Place = { kindFrom: Heading | null; theme: Heading | null }

type Open = Place & { lines: TextLine[] }

const NOWHERE: Place = { kindFrom: null, theme: null }

/**
 * Reads notes of a discussion into statements, each with the kind of card it wants to be: by the
 * heading above it, and where it proposes to change a document by its wording. Lines that were broken
 * are whole again. Every non-blank line is in a statement, is the heading of one, or is left over:
 * page numbers, headings that name no kind or have nothing below, and what is too long for a card.
 */
export function readNotes(text: string): NotesReading {
  const all = withNumberBullets(readTextLines(text))
  const read = all.slice(0, MOST_LINES)
  const { statements, headings } = gather(read.filter((line) => !isPageNumber(line.text)))
  const taken = statements.filter((one) => textOf(one).length <= CARD_LIMITS.text)
  const inUse = new Set(taken.map(({ kindFrom }) => kindFrom))
  const leftOver = [
    ...read.filter((line) => isPageNumber(line.text)),
    ...headings.filter((heading) => !inUse.has(heading)).map(({ line }) => line),
    ...statements.filter((one) => !taken.includes(one)).flatMap(({ lines }) => lines),
    ...all.slice(MOST_LINES),
  ]
  return {
    statements: taken.map(statementOf),
    leftOver: asLeftOver(inOrder(leftOver)),
  }
}

/** Each line once: a heading and what follows it in the same line are two readings of one. */
function inOrder(lines: readonly TextLine[]): TextLine[] {
  const byLine = new Map(lines.map((line) => [line.line, line]))
  return [...byLine.values()].sort((a, b) => a.line - b.line)
}

function gather(lines: readonly TextLine[]): { statements: Open[]; headings: Heading[] } {
  const layout = readLayout(lines)
  const statements: Open[] = []
  const headings: Heading[] = []
  let place = NOWHERE
  let current: Open | null = null
  const open = (line: TextLine): Open => {
    const statement = { ...place, lines: [line] }
    statements.push(statement)
    return statement
  }
  for (const [at, line] of lines.entries()) {
    const heading = headingAt(lines, at, layout, current)
    if (heading) {
      headings.push(heading)
      place = placeUnder(heading, place)
      current = heading.rest === '' ? null : open({ ...line, text: heading.rest })
    } else if (current && isRest(layout, current, line)) {
      current.lines.push(line)
    } else {
      if (isApart(layout, current, line)) place = NOWHERE
      current = open(line)
    }
  }
  return { statements, headings }
}

const placeUnder = (heading: Heading, { kindFrom }: Place): Place => ({
  kindFrom: heading.kind === null ? kindFrom : heading,
  theme: heading,
})

function headingAt(
  lines: readonly TextLine[],
  at: number,
  layout: Layout,
  current: Open | null,
): Heading | null {
  const line = lines[at]
  if (!line) return null
  const isSetOff = current === null || line.gap > layout.usualGap
  const isAboveList = lines[at + 1]?.bullet === true
  if (!isSetOff && !line.text.includes(':') && current && isRest(layout, current, line)) return null
  const heading = readNoteHeading(line, isSetOff || isAboveList)
  return heading && { ...heading, line }
}

function isRest(layout: Layout, { lines }: Open, line: TextLine): boolean {
  const last = lines.at(-1)
  return last !== undefined && goesOn(layout, last, line, lines[0]?.bullet === true)
}

/** A line that is set off from a list, and is no point of one, stands under its heading no more. */
function isApart({ usualGap }: Layout, current: Open | null, line: TextLine): boolean {
  return !line.bullet && line.gap > usualGap && current?.lines[0]?.bullet === true
}

const textOf = ({ lines }: Open): string => joinLines(lines.map(({ text }) => text))

function statementOf(statement: Open): NoteStatement {
  const text = textOf(statement)
  const { kindFrom, theme, lines } = statement
  return {
    kind: kindOf(text, kindFrom?.kind ?? null),
    text,
    heading: theme?.text ?? null,
    line: lines[0]?.line ?? 0,
  }
}

/** What somebody listed as a bottleneck stays one, however it is worded; a direction may be a change. */
function kindOf(text: string, heading: CardKind | null): CardKind {
  const isOpen = heading === null || heading === 'note'
  if ((isOpen || heading === 'direction') && isDocumentChange(text)) return 'documentChange'
  if (isOpen && /\?["”»)]?$/u.test(text)) return 'question'
  return heading ?? 'note'
}
