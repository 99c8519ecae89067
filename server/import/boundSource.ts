import type { PlanSource } from '../../domain/import/planSource'
import { Refusal } from '../../domain/refusal'

/** Far more of anything than a plan has; so much is read within some seconds. */
const CHARACTERS_MAX = 8_000_000
const LINES_MAX = 60_000
const CELLS_MAX = 300_000
const VALUES_MAX = 300_000

const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/gu

/**
 * The source as it is. Both steps of an import ask: what the second brings back is whatever a browser
 * sends.
 *
 * @throws Refusal `too_large` `importTooLarge` where reading it would take more than some seconds
 */
export function boundSource<Source extends PlanSource>(source: Source): Source {
  if (typeof source === 'string') boundTexts([source])
  else if (source.kind === 'text') boundTexts([source.text])
  else if (source.kind === 'json') boundJson(source.value)
  else boundTexts(source.blocks.flatMap((one) => (one.kind === 'row' ? one.cells : one.text)))
  return source
}

/**
 * Refuses a text with too many of the marks that part cells or values, before it is taken apart: that
 * alone takes its time.
 *
 * @throws Refusal `too_large` `importTooLarge`
 */
export function boundMarks(text: string, mark: RegExp): void {
  if (countOf(text, mark, 2 * CELLS_MAX) > 2 * CELLS_MAX) throw tooLarge()
}

/**
 * Refuses a text of more lines than are read, before each becomes a row.
 *
 * @throws Refusal `too_large` `importTooLarge`
 */
export function boundLines(text: string): void {
  if (countOf(text, LINE_END, LINES_MAX) > LINES_MAX) throw tooLarge()
}

const tooLarge = () => new Refusal('too_large', 'importTooLarge')

/** Texts of which each is a cell or a paragraph. */
function boundTexts(texts: readonly string[]): void {
  if (texts.length > CELLS_MAX) throw tooLarge()
  let [characters, lines, tabs] = [0, 0, 0]
  for (const text of texts) {
    characters += text.length
    if (characters > CHARACTERS_MAX) throw tooLarge()
    lines += countOf(text, LINE_END, LINES_MAX)
    tabs += countOf(text, /\t/gu, CELLS_MAX)
    if (lines > LINES_MAX || tabs > CELLS_MAX) throw tooLarge()
  }
}

/** How often a mark stands in a text, counted to one above the limit. */
function countOf(text: string, mark: RegExp, limit: number): number {
  let count = 0
  for (const _ of text.matchAll(mark)) {
    count += 1
    if (count > limit) break
  }
  return count
}

/** Without recursion, so that no depth of nesting overflows. */
function boundJson(value: unknown): void {
  const stack = [value]
  let values = 0
  const texts: string[] = []
  for (let next = stack.pop(); stack.length > 0 || next !== undefined; next = stack.pop()) {
    values += 1
    if (values + stack.length > VALUES_MAX) throw tooLarge()
    if (typeof next === 'string') texts.push(next)
    else if (typeof next === 'object' && next !== null) {
      for (const inner of Object.values(next)) stack.push(inner)
    }
  }
  boundTexts(texts)
}
