import type { Block } from './block'
import { createCellFit, type CellFit } from './cellFit'
import { USUAL_COLUMNS, type Column } from './column'
import type { ColumnKind } from './columnKind'
import { fitLines } from './fitLines'
import { numberPrefix } from './itemNumber'
import { lineRole, type LineRole, type Numbering } from './lineRoles'
import { addToRow, type PlanBuilder } from './planBuilder'
import type { LineToken, Token } from './planTokens'

const SPANNING: readonly ColumnKind[] = ['chapter', 'chapterNumber', 'goal']

type Item = { block: Block; number: string | null; lines: { line: number; text: string }[] }

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
    const places = fitLines(
      item.lines.map(({ text }) => text),
      columns,
      this.#look,
    )
    for (const [at, { line, text }] of item.lines.entries()) {
      const column = columns[places[at] ?? 0]
      if (column && text !== '') addToRow(row, column, [text])
      if (line !== row.lines.at(-1)) row.lines.push(line)
    }
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
