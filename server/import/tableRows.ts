import { numberAttribute } from './htmlEvents'

const SPAN_MAX = 40
const COLUMNS_MAX = 60

/**
 * Gathers the rows of one table. A cell that spans rows or columns leaves the places it covers
 * empty; a cell that is alone in its row, across the table, stays its only cell.
 */
export class TableRows {
  #cells: string[] = []
  #opened = 0
  #at = -1
  /** For each column in how many rows below a cell still covers it. */
  readonly #covered: number[] = []

  /** Whether text belongs to a cell. */
  get isInCell(): boolean {
    return this.#at >= 0
  }

  openCell(attributes: string): void {
    this.#skipCovered()
    this.#at = this.#cells.length
    this.#opened += 1
    const rows = spanOf(attributes, 'rowspan')
    const columns = this.#at < COLUMNS_MAX ? spanOf(attributes, 'colspan') : 1
    for (let column = columns; column > 0; column -= 1) {
      this.#covered[this.#cells.length] = rows - 1
      this.#cells.push('')
    }
  }

  addParagraph(text: string): void {
    const before = this.#cells[this.#at]
    this.#cells[this.#at] = before ? `${before}\n${text}` : text
  }

  /** @returns the cells of the row, none where no cell was opened; a new row begins */
  closeRow(): string[] {
    const cells = this.#cells
    const isTitle = this.#opened === 1 && this.#at === 0
    if (this.#opened > 0) this.#skipCovered()
    this.#cells = []
    this.#opened = 0
    this.#at = -1
    return isTitle ? cells.slice(0, 1) : cells
  }

  get #coveredHere(): number {
    const at = this.#cells.length
    return at < COLUMNS_MAX ? (this.#covered[at] ?? 0) : 0
  }

  #skipCovered(): void {
    for (let left = this.#coveredHere; left > 0; left = this.#coveredHere) {
      this.#covered[this.#cells.length] = left - 1
      this.#cells.push('')
    }
  }
}

const spanOf = (attributes: string, name: string) =>
  Math.min(Math.max(numberAttribute(attributes, name) ?? 1, 1), SPAN_MAX)
