import type { HTMLElement } from 'node-html-parser'

const SPAN_MAX = 100

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

  openRow(): void {
    this.#cells = []
    this.#opened = 0
    this.#at = -1
  }

  openCell(element: HTMLElement): void {
    this.#skipCovered()
    this.#at = this.#cells.length
    this.#opened += 1
    const rows = spanOf(element, 'rowspan')
    for (let column = spanOf(element, 'colspan'); column > 0; column -= 1) {
      this.#covered[this.#cells.length] = rows - 1
      this.#cells.push('')
    }
  }

  addParagraph(text: string): void {
    const before = this.#cells[this.#at]
    this.#cells[this.#at] = before ? `${before}\n${text}` : text
  }

  closeRow(): string[] {
    const cells = this.#cells
    const isTitle = this.#opened === 1 && this.#at === 0
    if (this.#opened > 0) this.#skipCovered()
    this.openRow()
    return isTitle ? cells.slice(0, 1) : cells
  }

  #skipCovered(): void {
    for (let left = this.#covered[this.#cells.length] ?? 0; left > 0;) {
      this.#covered[this.#cells.length] = left - 1
      this.#cells.push('')
      left = this.#covered[this.#cells.length] ?? 0
    }
  }
}

function spanOf(element: HTMLElement, name: string): number {
  const span = Number(element.getAttribute(name) ?? 1)
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), SPAN_MAX) : 1
}
