import { foldSpace } from '../text/foldSpace'
import { isBlank } from '../text/isBlank'
import type { SourceBlock } from './planSource'

/** The paragraphs of one cell, white space folded, none of them blank. */
export type Cell = readonly string[]

/**
 * One line or table row of the source that is not blank. `afterGap`: blank lines stand before it,
 * which between the rows of a table means a page break.
 */
export type Block = {
  line: number
  cells: readonly Cell[]
  isRow: boolean
  heading: number | null
  afterGap: boolean
}

const PARAGRAPH_TAG = /<\/?(?:p|br|li|ul|ol|div)(?:\s[^<>]{0,300})?\/?>/giu
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font)(?:\s[^<>]{0,300})?>/giu

/** The paragraphs of a cell. Paragraph tags, which some converters leave in text, part paragraphs. */
export function cellOf(text: string): Cell {
  const plain = text.includes('<')
    ? text.replace(PARAGRAPH_TAG, '\n').replace(INLINE_TAG, '')
    : text
  return plain
    .split(/[\n\v\f\u2028\u2029]/u)
    .map(foldSpace)
    .filter((part) => !isBlank(part))
}

/** The text of a cell in one line. */
export function textOf(cell: Cell | undefined): string {
  return cell?.join(' ') ?? ''
}

/** The text of a block in one line, its cells one after another. */
export function blockText(block: Block): string {
  return block.cells.map(textOf).filter(Boolean).join(' ')
}

/**
 * The lines of a plain text that are not blank. A line with tabs is a row of cells, and so is one
 * between upright bars; the rule under the heads of such a table (`| --- |`) says nothing. Marks before a
 * line (`##`) make it a heading.
 */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let afterGap = false
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    const cells = columnsOf(line).map(cellOf)
    if (cells.length > 1 && cells.every((cell) => RULE.test(textOf(cell)))) continue
    if (cells.every((cell) => cell.length === 0)) {
      afterGap = true
      continue
    }
    const marked = cells.length === 1 ? HEADING.exec(textOf(cells[0])) : null
    blocks.push({
      line: index + 1,
      cells: marked?.[2] === undefined ? cells : [[marked[2]]],
      isRow: cells.length > 1,
      heading: marked?.[1]?.length ?? null,
      afterGap,
    })
    afterGap = false
  }
  return blocks
}

/** A heading as note-taking programs write it: `## Title`. */
const HEADING = /^(#{1,6}) (.*\p{L}.*)$/su
const BARRED = /^\s*\|(.*)\|\s*$/u
const RULE = /^:?-{3,}:?$/u

function columnsOf(line: string): string[] {
  const barred = BARRED.exec(line)?.[1]
  return barred === undefined ? line.split('\t') : barred.split('|')
}

/** The pieces of a document with tables that are not blank. */
export function documentBlocks(pieces: readonly SourceBlock[]): Block[] {
  return pieces
    .map((piece): Block => {
      const isRow = piece.kind === 'row'
      const cells = isRow ? piece.cells.map(cellOf) : [cellOf(piece.text)]
      const heading = isRow ? null : (piece.heading ?? null)
      return { line: piece.line, cells, isRow, heading, afterGap: false }
    })
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
}
