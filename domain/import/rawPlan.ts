import type { LeftOverLine } from '../text/leftOverLine'
import type { Column } from './column'
import type { ColumnKind } from './columnWords'
import type { PlanHead } from './planHead'
import type { ReadingNote } from './planReading'

/** A goal as it stands in its cell; `lines` where it begins and where it goes on. */
export type RawGoal = { lines: number[]; parts: string[] }

/** One activity, cell by cell: the paragraphs under each kind of column, and under unknown ones. */
export type RawRow = {
  lines: number[]
  number: string | null
  cells: Partial<Record<ColumnKind, string[]>>
  other: Map<string, string[]>
  goal: RawGoal | null
  goalInherited: boolean
}

/** `origin`: where its title stands: a heading, a row of the table, a column, or nowhere. */
export type RawChapter = {
  origin: 'heading' | 'sectionRow' | 'column' | 'implicit'
  line: number
  numberAsWritten: string | null
  title: string
  goals: RawGoal[]
  rows: RawRow[]
}

export type RawTable = {
  caption: string | null
  columns: readonly Column[]
  chapters: RawChapter[]
}

/** A plan taken apart, whatever its layout was: every text in its place, nothing inferred yet. */
export type RawPlan = {
  head: PlanHead
  tables: readonly RawTable[]
  headerBlocks: number
  notes: readonly ReadingNote[]
  leftOver: readonly LeftOverLine[]
}
