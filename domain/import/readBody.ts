import type { Block } from './block'
import { readHeading, readNumberedHeading } from './chapterHeading'
import { sameColumns } from './column'
import { wordCount } from '../text/wordCount'
import { readLevels } from './itemNumber'
import { readLabelled } from './label'
import { LineReader } from './lineReader'
import { isCaption } from './caption'
import { numberingOf } from './lineRoles'
import { PlanBuilder } from './planBuilder'
import type { LineToken, Token } from './planTokens'
import { RowReader } from './rowReader'

const HEADING_MAX_WORDS = 20
const CUT_ROWS_MAX = 3

/** Reads everything from a plan's first chapter or table on, whatever its layout. */
export function readBody(tokens: readonly Token[]): PlanBuilder {
  const plan = new PlanBuilder()
  const lines = new LineReader(tokens, numberingOf(tokens), plan)
  const rows = new RowReader(plan, gapsAreBreaks(tokens))
  let inTable = beginsAboveTable(tokens)
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'header') {
      if (!sameColumns(plan.columns, token.columns)) lines.finishItem()
      plan.addHeader(token.columns, token.isGuess)
      inTable = token.isRow
      lines.readHeader()
      rows.readHeader()
    } else if (token.kind === 'row') {
      lines.finishItem()
      rows.readRow(token.block)
    } else if (inTable || leadsToTable(tokens, at)) {
      lines.finishItem()
      readLineInTable(tokens, at, token, plan, rows)
    } else lines.readLine(at, token)
  }
  lines.finishItem()
  plan.finish()
  return plan
}

/** Whether the first heads of columns are a row, so that the lines above them caption or head a table. */
function beginsAboveTable(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ kind }) => kind !== 'line')
  return first?.kind === 'header' && first.isRow
}

/** Between tables a line captions or heads the next one, or is a row whose empty cells were lost. */
function readLineInTable(
  tokens: readonly Token[],
  at: number,
  { block, text }: LineToken,
  plan: PlanBuilder,
  rows: RowReader,
): void {
  const next = tokens[at + 1]
  if (isInRows(tokens, at)) rows.readRow({ ...block, cells: [block.cells.flat()] })
  else if (isCaption(text)) plan.addCaption(block)
  else if (
    isHeadingLine(block, text) ||
    (next?.kind === 'header' && isShort(text) && !readLabelled(text))
  ) {
    plan.addChapter(block.line, readHeading(text), 'heading')
  } else plan.leave(block)
}

/** Whether rows of the same table go on after a line, or after a few such lines. */
const isInRows = (tokens: readonly Token[], at: number) =>
  tokens.slice(at + 1, at + 1 + CUT_ROWS_MAX).find(({ kind }) => kind !== 'line')?.kind === 'row'

const isShort = (text: string) => wordCount(text) <= HEADING_MAX_WORDS

const isHeadingLine = (block: Block, text: string) =>
  block.heading !== null ||
  (isShort(text) && readNumberedHeading(text) !== null && !readLevels(text))

/** Whether the heads that come next are a row of a table. */
function leadsToTable(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 3).find(({ kind }) => kind !== 'line')
  return next?.kind === 'header' && next.isRow
}

/** Blank lines mean page breaks only where most rows stand without one. */
function gapsAreBreaks(tokens: readonly Token[]): boolean {
  const rows = tokens.filter((token) => token.kind === 'row')
  const afterGap = rows.filter(({ block }) => block.afterGap)
  return afterGap.length * 3 <= rows.length
}
