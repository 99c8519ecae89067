import { itemClocks } from './agendaClocks'
import type { ClockReading } from './clock'
import { readPeople, type Speaker } from './speakers'
import { isUnreadable, type TextLine } from './textLines'

/** A title or sub-item: its text line by line, and the people named on lines or in columns beside it. */
export type DraftParagraph = { lines: string[]; people: Speaker[] }

export type DraftItem = { clock: ClockReading; title: DraftParagraph; subItems: DraftParagraph[] }

/** A paragraph of more lines is not one; the rest of it is left over. */
const LONGEST_PARAGRAPH_LINES = 30

/** `1. Talk`, `2) talk`, `a) talk`; not the day of "2. detsembril", which is no number of a list. */
const ENUMERATOR = /^(?:\d{1,2}\.(?!\d)\s*(?=[\p{Lu}"„“«])|(?:\d{1,2}|\p{L})\)\s*)/u

/**
 * Groups the lines of an agenda into items. A bullet or number opens a sub-item; a plain line goes
 * on with what stands above it; after a blank line it opens a sub-item, but below the last item
 * such a line is a footer and is not read. `read` are the lines that went into an item.
 */
export function draftItems(lines: readonly TextLine[]): { items: DraftItem[]; read: TextLine[] } {
  const clocks = itemClocks(lines)
  const lastClock = Math.max(-1, ...clocks.keys())
  const items: DraftItem[] = []
  const read: TextLine[] = []
  let paragraph: DraftParagraph | null = null
  lines.forEach((line, index) => {
    const opening = clocks.get(index)
    if (opening) {
      const item: DraftItem = { clock: opening.clock, title: emptyParagraph(), subItems: [] }
      items.push(item)
      paragraph = item.title
      if (opening.title !== '') paragraph = addColumns(item, titleColumns(opening.title, line))
    } else paragraph = continueItem(items.at(-1), paragraph, line, index > lastClock)
    if (paragraph) read.push(line)
  })
  return { items, read }
}

/** Adds a line to an item; returns the paragraph it went into, null when it belongs to none. */
function continueItem(
  item: DraftItem | undefined,
  paragraph: DraftParagraph | null,
  line: TextLine,
  isBelowLast: boolean,
): DraftParagraph | null {
  if (!item || !paragraph || isUnreadable(line)) return null
  if (isEmpty(item.title)) return addColumns(item, line.cells)
  const text = line.text.replace(ENUMERATOR, '')
  if (line.cells.length > 1) return addSubItem(item, line.cells)
  if (line.bullet || text !== line.text) return addSubItem(item, [text])
  if (isOpen(paragraph)) return addLine(paragraph, line.text)
  const people = readPeople(line.text)
  if (people && (line.gap === 0 || !isBelowLast)) {
    paragraph.people.push(...people)
    return paragraph
  }
  if (line.gap === 0) return addLine(paragraph, line.text)
  return isBelowLast ? null : addSubItem(item, [line.text])
}

function addLine(paragraph: DraftParagraph, text: string): DraftParagraph | null {
  if (paragraph.lines.length >= LONGEST_PARAGRAPH_LINES) return null
  paragraph.lines.push(text)
  return paragraph
}

function addSubItem(item: DraftItem, columns: readonly string[]): DraftParagraph {
  const paragraph = emptyParagraph()
  item.subItems.push(paragraph)
  fill(item, paragraph, columns)
  return paragraph
}

function addColumns(item: DraftItem, columns: readonly string[]): DraftParagraph {
  fill(item, item.title, columns)
  return item.title
}

/** The first column is the text; of the others, names are people and the rest are sub-items. */
function fill(item: DraftItem, paragraph: DraftParagraph, columns: readonly string[]): void {
  paragraph.lines.push(...columns.slice(0, 1))
  for (const column of columns.slice(1)) {
    const people = readPeople(column)
    if (people) paragraph.people.push(...people)
    else item.subItems.push({ lines: [column], people: [] })
  }
}

/** The title and what stands in the columns after it; the time may fill the columns before. */
function titleColumns(title: string, line: TextLine): string[] {
  const columns: string[] = []
  let rest = title
  for (const cell of line.cells.toReversed()) {
    if (!rest.endsWith(cell) || rest === cell) break
    columns.unshift(cell)
    rest = rest.slice(0, -cell.length).trimEnd()
  }
  return rest === '' ? columns : [rest, ...columns]
}

/** Whether a bracket, a comma or a dash at its end says that a paragraph goes on. */
function isOpen({ lines }: DraftParagraph): boolean {
  let depth = 0
  for (const character of lines.join(' ')) {
    if (character === '(') depth += 1
    else if (character === ')') depth -= 1
  }
  return depth > 0 || /[,–—-]$/u.test(lines.at(-1) ?? '')
}

function isEmpty({ lines }: DraftParagraph): boolean {
  return lines.length === 0
}

function emptyParagraph(): DraftParagraph {
  return { lines: [], people: [] }
}
