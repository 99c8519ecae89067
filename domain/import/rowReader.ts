import { textOf, type Block, type Cell } from './block'
import { readHeading, readNumberedHeading } from './chapterHeading'
import type { Column } from './column'
import type { ColumnKind } from './columnWords'
import { wordCount } from '../text/wordCount'
import { readLevels, readOneLevel } from './itemNumber'
import { addToRow, type PlanBuilder } from './planBuilder'
import type { NoteKey } from './planReading'

type Filled = { column: Column; parts: Cell }

const OPEN_END = /[,;]$|[-–—]$|(?<![\p{L}])(?:ja|ning|või|and|or|of|the|for|to|и|или|для|по)$/u
const SECTION_MAX_WORDS = 30
const CHAPTER_KINDS: readonly (ColumnKind | null)[] = ['chapter', 'chapterNumber']

const isLowerCase = (text: string) => /^\p{Ll}/u.test(text)

/** Reads the rows of tables: activities, goals that span several, sections, and rows that a page break split. */
export class RowReader {
  readonly #plan: PlanBuilder
  readonly #gapsAreBreaks: boolean
  #isFirst = true
  #hasLevels = false
  #afterBreak = false

  /** @param gapsAreBreaks whether blank lines between rows are so rare that they mean a page break */
  constructor(plan: PlanBuilder, gapsAreBreaks: boolean) {
    this.#plan = plan
    this.#gapsAreBreaks = gapsAreBreaks
  }

  /** Heads of columns were met: what follows may continue a row of the page before. */
  readHeader(): void {
    this.#isFirst = true
    this.#afterBreak = this.#plan.row !== null
  }

  readRow(block: Block): void {
    const afterBreak = this.#afterBreak || (this.#gapsAreBreaks && block.afterGap)
    this.#afterBreak = false
    this.#place(block, this.#filled(block), afterBreak)
    this.#isFirst = false
  }

  #filled(block: Block): Filled[] {
    const { columns } = this.#plan
    return block.cells.flatMap((parts, at) =>
      parts.length === 0 ? [] : [{ column: columns[at] ?? { name: '', kind: null }, parts }],
    )
  }

  #place(block: Block, filled: readonly Filled[], afterBreak: boolean): void {
    const rest = this.#readChapterCells(block, filled)
    if (rest.length === 0) return
    if (this.#continues(rest, afterBreak)) this.#continueRow(block, rest)
    else if (this.#isSection(block, rest)) this.#readSection(block, rest)
    else this.#readActivity(block, rest)
  }

  /** Columns that name the chapter open a new one where it changes. */
  #readChapterCells(block: Block, filled: readonly Filled[]): readonly Filled[] {
    const cell = (kind: ColumnKind) =>
      textOf(filled.find(({ column }) => column.kind === kind)?.parts)
    const [number, title] = [cell('chapterNumber'), cell('chapter')]
    if (number === '' && title === '') return filled
    const heading = number === '' ? readHeading(title) : { numberAsWritten: number, title }
    const open = this.#plan.chapter
    if (open?.title !== heading.title || open.numberAsWritten !== heading.numberAsWritten) {
      this.#plan.addChapter(block.line, heading, 'column')
    }
    return filled.filter(({ column }) => !CHAPTER_KINDS.includes(column.kind))
  }

  /** Whether a row is the rest of the row before, which a page break cut. */
  #continues(filled: readonly Filled[], afterBreak: boolean): boolean {
    const row = this.#plan.row
    if (row === null || this.#isRecord) return false
    if (filled.some(({ column }) => column.kind === 'number')) return false
    const goesOn = ({ column, parts }: Filled) => {
      const text = textOf(parts)
      const before = this.#textBefore(column)
      const isOpen = OPEN_END.test(before)
      return (
        before !== '' && (afterBreak ? isLowerCase(text) || isOpen : isLowerCase(text) && isOpen)
      )
    }
    const lead = filled.filter(({ column }) => column.kind === 'goal' || column.kind === 'activity')
    return lead.every(goesOn)
  }

  #textBefore({ kind }: Column): string {
    if (kind === 'goal') return textOf(this.#plan.goal?.parts)
    return textOf(this.#plan.row?.cells[kind ?? 'activity'])
  }

  #continueRow(block: Block, filled: readonly Filled[]): void {
    const { row, goal } = this.#plan
    if (row === null) return
    for (const { column, parts } of filled) {
      if (column.kind === 'goal' && goal) {
        for (const part of parts) goal.parts.push(part)
        goal.lines.push(block.line)
        this.#note('goalContinuedOverPageBreak', block)
        continue
      }
      addToRow(row, column, parts)
      if (row.lines.at(-1) !== block.line) row.lines.push(block.line)
      const isActivity = column.kind === 'activity'
      this.#note(
        isActivity ? 'activityContinuedOverPageBreak' : 'cellContinuedOverPageBreak',
        block,
      )
    }
  }

  #note(key: NoteKey, block: Block): void {
    const last = this.#plan.notes.at(-1)
    if (last?.key === key && last.params['line'] === block.line) return
    this.#plan.notes.push({ key, params: { line: block.line } })
  }

  /** A row that has only a title, in its first column of text, opens a section. */
  #isSection(block: Block, filled: readonly Filled[]): boolean {
    const texts = filled.filter(({ column, parts }) => column.kind !== 'number' || !isNumber(parts))
    const [only] = texts
    if (only === undefined || texts.length > 1) return false
    if (this.#isRecord) return false
    const text = textOf(only.parts)
    const number = textOf(filled.find(({ column }) => column.kind === 'number')?.parts)
    if (wordCount(text) > SECTION_MAX_WORDS || readLevels(number) || readLevels(text)) return false
    if (block.cells.length < Math.min(2, this.#plan.columns.length)) return true
    const { columns } = this.#plan
    if (only.column === columns[0] && only.column.kind === 'number') return true
    if (only.column !== columns.find(({ kind }) => kind !== 'number')) return false
    if (only.column.kind === 'goal') return true
    return (
      this.#hasLevels ||
      this.#isFirst ||
      text === text.toUpperCase() ||
      readNumberedHeading(text) !== null
    )
  }

  #readSection(block: Block, filled: readonly Filled[]): void {
    const heading = readHeading(filled.map(({ parts }) => textOf(parts)).join(' '))
    this.#plan.addChapter(block.line, heading, 'sectionRow')
  }

  #readActivity(block: Block, filled: readonly Filled[]): void {
    const inherited = this.#readGoal(block, filled)
    if (this.#isRecord && filled.every(({ column }) => column.kind === 'goal')) return
    const written = textOf(filled.find(({ column }) => column.kind === 'number')?.parts)
    const activity = filled.find(({ column }) => column.kind === 'activity')
    const numbered = written === '' ? numberedText(activity?.parts) : null
    const number = written === '' ? (numbered?.number ?? null) : written.replace(/[.)]$/u, '')
    const row = this.#plan.addRow(block.line, number, inherited)
    this.#hasLevels ||= readLevels(number ?? '') !== null
    for (const { column, parts } of filled) {
      if (column.kind === 'number' || column.kind === 'goal') continue
      addToRow(row, column, column === activity?.column && numbered ? numbered.parts : parts)
    }
  }

  /** Whether each row names its chapter, as in a list that other programs export. */
  get #isRecord(): boolean {
    return this.#plan.columns.some(({ kind }) => CHAPTER_KINDS.includes(kind))
  }

  /** @returns whether the activity stands under a goal that was written at an earlier row */
  #readGoal(block: Block, filled: readonly Filled[]): boolean {
    const { goal } = this.#plan
    const parts = filled.find(({ column }) => column.kind === 'goal')?.parts
    const isRecord = this.#isRecord
    if (parts === undefined) {
      if (isRecord) this.#plan.closeGoal()
      return goal !== null && !isRecord
    }
    const repeats = isRecord && this.#plan.reopenGoal(textOf(parts))
    if (!repeats) this.#plan.addGoal(block.line, parts)
    return repeats
  }
}

const isNumber = (parts: Cell) => /^(?=.*\d)(?!.*\p{L}{2})|^[IVX]+[.)]?$/u.test(textOf(parts))

/** The number at the head of an activity's text, and the paragraphs without it. */
function numberedText(parts: Cell | undefined): { number: string; parts: Cell } | null {
  const [first = '', ...others] = parts ?? []
  const found = readLevels(first) ?? readOneLevel(first)
  if (found === null) return null
  return { number: found.number, parts: found.rest === '' ? others : [found.rest, ...others] }
}
