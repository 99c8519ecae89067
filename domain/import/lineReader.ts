import type { Block } from './block'
import { createCellFit, type CellFit } from './cellFit'
import { USUAL_COLUMNS, type Column } from './column'
import type { ColumnKind } from './columnWords'
import { fitLines } from './fitLines'
import { numberPrefix } from './itemNumber'
import { readBrackets, readLabelled, type Labelled } from './label'
import { lineRole, type LineRole, type Numbering } from './lineRoles'
import { addToRow, type PlanBuilder } from './planBuilder'
import type { LineToken, Token } from './planTokens'

const SPANNING: readonly ColumnKind[] = ['chapter', 'chapterNumber', 'goal']

type Line = { line: number; text: string }
type Item = { block: Block; number: string | null; lines: Line[] }
type Parted = { lines: readonly Line[]; labelled: readonly Labelled[] }

/** Reads plans whose cells stand one under another: an activity's lines are gathered, then fitted. */
export class LineReader {
  readonly #tokens: readonly Token[]
  readonly #numbering: Numbering
  readonly #plan: PlanBuilder
  readonly #look: CellFit = createCellFit()
  #item: Item | null = null
  #lastNumber: string | null = null
  #afterHead = true

  constructor(tokens: readonly Token[], numbering: Numbering, plan: PlanBuilder) {
    this.#tokens = tokens
    this.#numbering = numbering
    this.#plan = plan
  }

  /** Reads the line at a place. */
  readLine(at: number, token: LineToken): void {
    const role = lineRole(this.#tokens, at, this.#numbering, {
      number: this.#lastNumber,
      prefix: this.#lastNumber === null ? '' : numberPrefix(this.#lastNumber),
      afterHead: this.#afterHead,
      hasItem: this.#item !== null,
      look: this.#look,
    })
    this.#place(role, token)
  }

  /** Heads of columns were met: if they repeat on a new page, the activity before may still go on. */
  readHeader(): void {
    this.#afterHead = true
  }

  /** Ends the activity that is being gathered. */
  finishItem(): void {
    const item = this.#item
    this.#item = null
    if (item === null) return
    const columns = this.#fittingColumns()
    const row = this.#plan.addRow(item.block.line, item.number, false)
    const { lines, labelled } = this.#plan.columns.length > 0 ? withoutLabels(item) : parted(item)
    const places = fitLines(
      lines.map(({ text }) => text),
      columns,
      this.#look,
    )
    for (const [at, { text }] of lines.entries()) {
      const column = columns[places[at] ?? 0]
      if (column && text !== '') addToRow(row, column, [text])
    }
    for (const { column, part } of labelled) {
      this.#plan.addLabel(column)
      if (part !== '') addToRow(row, column, [part])
    }
    for (const { line } of item.lines) if (line !== row.lines.at(-1)) row.lines.push(line)
  }

  #place(role: LineRole, token: LineToken): void {
    const { block, text } = token
    if (role.kind === 'text' && this.#item) this.#item.lines.push({ line: block.line, text })
    else if (role.kind === 'text') this.#plan.leave(block)
    else if (role.kind === 'caption') {
      this.finishItem()
      this.#plan.addCaption(block)
    } else if (role.kind === 'chapter') {
      this.finishItem()
      this.#plan.addChapter(block.line, role.heading, 'heading')
      this.#afterHead = true
    } else {
      this.finishItem()
      this.#item = { block, number: role.number, lines: [{ line: block.line, text: role.rest }] }
      this.#lastNumber = role.number
      this.#afterHead = false
    }
  }

  #fittingColumns(): readonly Column[] {
    const columns = this.#plan.columns.filter(({ kind }) => kind !== 'number').map(asCell)
    return columns.length > 0 ? columns : USUAL_COLUMNS
  }
}

/** A line is never a chapter or a goal of several activities: under such a head it is a cell like any other. */
const asCell = ({ name, kind }: Column): Column => ({
  name,
  kind: kind !== null && SPANNING.includes(kind) ? null : kind,
})

const withoutLabels = ({ lines }: Item): Parted => ({ lines, labelled: [] })

/** The lines of an activity before its first label, and what stands behind its labels; a line without one goes on. */
function parted({ lines: [first, ...others] }: Item): Parted {
  if (!first) return { lines: [], labelled: [] }
  const brackets = readBrackets(first.text)
  const lines = [brackets ? { ...first, text: brackets.text } : first]
  const labelled: Labelled[] = []
  for (const line of others) {
    const found = readLabelled(line.text)
    const last = labelled.at(-1)
    if (found) labelled.push(found)
    else if (last) labelled.push({ ...last, part: line.text })
    else lines.push(line)
  }
  return { lines, labelled: [...(brackets?.cells ?? []), ...labelled] }
}
