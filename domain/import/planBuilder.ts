import type { LeftOverLine } from '../text/leftOverLine'
import { blockText, textOf, type Block } from './block'
import type { ChapterHeading } from './chapterHeading'
import { sameColumns, type Column } from './column'
import type { ReadingNote } from './planReading'
import type { RawChapter, RawGoal, RawRow, RawTable } from './rawPlan'

/**
 * Collects a plan while its source is walked from top to bottom. A heading or caption is kept
 * until the table or activity it stands above; what never finds its place is left over.
 */
export class PlanBuilder {
  readonly tables: RawTable[] = []
  readonly notes: ReadingNote[] = []
  readonly leftOver: LeftOverLine[] = []
  headerBlocks = 0
  #caption: Block | null = null
  #goal: RawGoal | null = null
  readonly #labels: Column[] = []
  readonly #goalsByText = new Map<string, RawGoal>()

  /** The activity that was read last in the chapter that is open, if any. */
  get row(): RawRow | null {
    return this.chapter?.rows.at(-1) ?? null
  }

  get chapter(): RawChapter | null {
    return this.tables.at(-1)?.chapters.at(-1) ?? null
  }

  get goal(): RawGoal | null {
    return this.#goal
  }

  get columns(): readonly Column[] {
    return this.tables.at(-1)?.columns ?? []
  }

  /** Heads of columns: the table goes on when they are the same and no caption stands above. */
  addHeader(columns: readonly Column[], isGuess: boolean): void {
    if (isGuess) this.notes.push({ key: 'columnsGuessed', params: {} })
    else this.headerBlocks += 1
    const open = this.tables.at(-1)
    if (open && this.#caption === null && sameColumns(open.columns, columns)) return
    if (open?.columns.length === 0 && this.#caption === null) {
      open.columns = columns
      return
    }
    const heading = this.#takeEmptyChapter()
    const caption = this.#caption === null ? null : blockText(this.#caption)
    this.tables.push({ caption, columns, chapters: heading ? [heading] : [] })
    this.#caption = null
    this.#goal = null
  }

  addCaption(block: Block): void {
    if (this.#caption) this.leave(this.#caption)
    this.#caption = block
  }

  addChapter(line: number, heading: ChapterHeading, origin: RawChapter['origin']): RawChapter {
    const chapter: RawChapter = { ...heading, line, origin, goals: [], rows: [] }
    this.#table().chapters.push(chapter)
    this.#goal = null
    this.#goalsByText.clear()
    return chapter
  }

  /** Stands activities from now on under the goal of this chapter that has this text, if there is one. */
  reopenGoal(text: string): boolean {
    const goal = this.#goalsByText.get(text)
    if (goal !== undefined) this.#goal = goal
    return goal !== undefined
  }

  /** Opens a goal; activities added from now on stand under it. */
  addGoal(line: number, parts: readonly string[]): void {
    const chapter = this.#chapterAt(line)
    const goal: RawGoal = { lines: [line], parts: [...parts] }
    chapter.goals.push(goal)
    this.#goal = goal
    this.#goalsByText.set(textOf(parts), goal)
  }

  /** Activities from now on stand under no goal. */
  closeGoal(): void {
    this.#goal = null
  }

  addRow(line: number, number: string | null, goalInherited: boolean): RawRow {
    const row: RawRow = {
      lines: [line],
      number,
      cells: {},
      other: new Map(),
      goal: this.#goal,
      goalInherited,
    }
    this.#chapterAt(line).rows.push(row)
    return row
  }

  /** A label before a cell, which is the head of a column where a table has no others. */
  addLabel(column: Column): void {
    if (!this.#labels.some((label) => sameColumns([label], [column]))) this.#labels.push(column)
  }

  leave(block: Block): void {
    this.leftOver.push({ line: block.line, text: blockText(block) })
  }

  /** Closes the plan: a caption without a table is left over. */
  finish(): void {
    if (this.#caption) this.leave(this.#caption)
    this.#caption = null
    const bare = this.tables.find(({ columns }) => columns.length === 0)
    if (bare) bare.columns = this.#labels
  }

  #table(): RawTable {
    const open = this.tables.at(-1)
    if (open) return open
    const table: RawTable = { caption: null, columns: [], chapters: [] }
    this.tables.push(table)
    return table
  }

  #chapterAt(line: number): RawChapter {
    const { chapter } = this
    if (chapter) return chapter
    return this.addChapter(line, { numberAsWritten: null, title: '' }, 'implicit')
  }

  /** A heading right above other columns belongs to the new table. */
  #takeEmptyChapter(): RawChapter | null {
    const open = this.tables.at(-1)
    const last = open?.chapters.at(-1)
    if (!open || last?.origin !== 'heading' || last.rows.length > 0) return null
    open.chapters.pop()
    if (open.chapters.length === 0 && open.columns.length === 0) this.tables.pop()
    return last
  }
}

/** Adds paragraphs to the cell of a column, or under its head when what it holds is not known. */
export function addToRow(row: RawRow, { kind, name }: Column, parts: readonly string[]): void {
  if (parts.length === 0) return
  const cell = kind === null ? (row.other.get(name) ?? []) : (row.cells[kind] ?? [])
  for (const part of parts) cell.push(part)
  if (kind === null) row.other.set(name, cell)
  else row.cells[kind] = cell
}
