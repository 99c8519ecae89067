import { blockText, textOf, type Block } from './block'
import { readHeaderRow, readHeaderRun, type Column } from './column'
import { guessColumns, type GuessedColumns } from './guessColumns'
import { isCaption } from './caption'

/**
 * A plan's source in its pieces: heads of columns (a row of them, or one under another), rows of
 * cells, and lines.
 */
export type Token =
  | { kind: 'header'; columns: readonly Column[]; isRow: boolean; isGuess: boolean; line: number }
  | { kind: 'row'; block: Block }
  | { kind: 'line'; block: Block; text: string }

export type LineToken = Extract<Token, { kind: 'line' }>

const HEADER_RUN_MAX = 14
const SAMPLE_ROWS = 60

/** Cuts blocks into tokens. Rows stay rows only under a row of heads, else they read as lines. */
export function planTokens(blocks: readonly Block[]): Token[] {
  const tokens: Token[] = []
  const guessed = guessedHeader(blocks)
  let inTable = false
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined) break
    const header = headerAt(blocks, at, inTable)
    if (header) {
      tokens.push({ ...header, kind: 'header', isGuess: false, line: block.line })
      inTable = header.isRow
      at += header.length - 1
      continue
    }
    if (guessed && !inTable && isWideRow(block)) {
      tokens.push({
        kind: 'header',
        columns: guessed.columns,
        isRow: true,
        isGuess: true,
        line: block.line,
      })
      inTable = true
      if (guessed.hasHeads) continue
    }
    const isRow = inTable && block.isRow && !standsAbove(block, blocks[at + 1])
    tokens.push(isRow ? { kind: 'row', block } : lineToken(block))
  }
  return tokens
}

/** Whether the only text of a row captions or heads the next table, as in a sheet of several. */
function standsAbove(block: Block, next: Block | undefined): boolean {
  if (writtenCells(block) !== 1) return false
  return isCaption(blockText(block)) || (next?.isRow === true && readHeaderRow(next.cells) !== null)
}

/** A block read as one line, whatever cells it has. */
function lineToken(block: Block): LineToken {
  return { kind: 'line', block, text: blockText(block) }
}

type FoundHeader = { columns: readonly Column[]; isRow: boolean; length: number }

function headerAt(blocks: readonly Block[], at: number, inTable: boolean): FoundHeader | null {
  const block = blocks[at]
  if (block === undefined) return null
  if (block.isRow) {
    const columns = readHeaderRow(block.cells)
    return columns && { columns, isRow: true, length: 1 }
  }
  if (inTable) return null
  const texts: string[] = []
  for (const next of blocks.slice(at, at + HEADER_RUN_MAX)) {
    if (next.isRow) break
    texts.push(textOf(next.cells[0]))
  }
  const columns = readHeaderRun(texts)
  return columns && { columns, isRow: false, length: columns.length }
}

const writtenCells = (block: Block) => block.cells.filter((cell) => cell.length > 0).length

const isWideRow = (block: Block) => block.isRow && writtenCells(block) >= 3

/** Columns guessed from their content, when a source has rows but nowhere a row of heads. */
function guessedHeader(blocks: readonly Block[]): GuessedColumns | null {
  const wide = blocks.filter(isWideRow).slice(0, SAMPLE_ROWS)
  if (wide.length < 2 || blocks.some((block) => block.isRow && readHeaderRow(block.cells)))
    return null
  return guessColumns(wide.map(({ cells }) => cells))
}
