import type { LeftOverLine } from '../text/leftOverLine'
import { blockText, type Block } from './block'
import { bodyStart } from './bodyStart'
import { isPageNumber } from './pageNumber'
import { readPlanHead } from './planHead'
import { planTokens } from './planTokens'
import type { RawPlan } from './rawPlan'
import { readBody } from './readBody'

/**
 * Takes a plan apart: its head, its tables of chapters and activities, and what is left over. A
 * text in which no plan begins has no preamble: all of it but its title is left over.
 */
export function takeApart(blocks: readonly Block[]): RawPlan {
  const isStray = (block: Block) => !block.isRow && isPageNumber(blockText(block))
  const strays = blocks.filter(isStray).map(leftOverOf)
  const tokens = planTokens(blocks.filter((block) => !isStray(block)))
  const start = bodyStart(tokens)
  const above = tokens
    .slice(0, start)
    .flatMap((token) => (token.kind === 'header' ? [] : [token.block]))
  const head = readPlanHead(above)
  const { tables, headerBlocks, notes, leftOver } = readBody(tokens.slice(start))
  if (tables.length > 0) {
    return { head, tables, headerBlocks, notes, leftOver: [...strays, ...leftOver] }
  }
  const strangers = new Set(head.preamble)
  const left = above.map(leftOverOf).filter(({ text }) => strangers.has(text))
  return {
    head: { ...head, preamble: [] },
    tables,
    headerBlocks,
    notes,
    leftOver: [...strays, ...left],
  }
}

const leftOverOf = (block: Block): LeftOverLine => ({ line: block.line, text: blockText(block) })
