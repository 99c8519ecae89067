import { foldVisible } from '../text/foldSpace'
import type { LeftOverLine } from '../text/leftOverLine'

/**
 * One non-blank line. `text` is folded and has lost its bullet; `gap` counts the blank lines above;
 * `cells` are its columns where it has tabs or upright bars, else the text alone.
 */
export type TextLine = {
  line: number
  raw: string
  text: string
  cells: readonly string[]
  gap: number
  bullet: boolean
}

/** Longer lines are not agendas but binary or machine text; they are kept as left over, unread. */
const LONGEST_READ = 2000

const BULLET = /^(?:[•·▪◦‣●○■□➢➤►✓✔\uf0b7\uf0a7]\s*|[-–—*o]\s+)/u

/**
 * The non-blank lines of a text of any line ending. A form feed counts as three blank lines, which
 * is the mark of a new slide.
 */
export function readTextLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let gap = 0
  text.split(/\r\n|[\n\r\u2028\u2029\v]/u).forEach((raw, index) => {
    if (raw.includes('\f')) gap += 3
    const folded = raw.length > LONGEST_READ ? raw.trim() : columns(raw).join(' ')
    if (folded === '') {
      gap += 1
      return
    }
    lines.push({ ...withoutBullet(raw, folded), line: index + 1, raw, gap })
    gap = 0
  })
  return lines
}

function withoutBullet(raw: string, folded: string): Pick<TextLine, 'text' | 'cells' | 'bullet'> {
  if (raw.length > LONGEST_READ) return { text: folded, cells: [folded], bullet: false }
  const bullet = BULLET.exec(folded)?.[0] ?? ''
  const text = folded.slice(bullet.length).trim()
  if (bullet === '' || text === '') return { text: folded, cells: columns(raw), bullet: false }
  const [first = '', ...others] = columns(raw)
  const opening = first.slice(bullet.trim().length).trim()
  return { text, cells: opening === '' ? others : [opening, ...others], bullet: true }
}

function columns(raw: string): string[] {
  return raw
    .split(/[\t|]/u)
    .map(foldVisible)
    .filter((cell) => cell !== '')
}

/** Whether a line is too long to be read as part of a workshop's programme. */
export function isUnreadable(line: TextLine): boolean {
  return line.raw.length > LONGEST_READ
}

/** The lines as left over, with what stood in them. */
export function asLeftOver(lines: readonly TextLine[]): LeftOverLine[] {
  return lines.map(({ line, raw }) => ({ line, text: raw.trim() }))
}
