import type { Info } from 'csv-parse/sync'
import { parse } from 'csv-parse/sync'
import { readHeaderRow } from '../../domain/import/column'
import { cellOf } from '../../domain/import/block'
import type { SourceBlock } from '../../domain/import/planSource'

type Delimiter = ';' | ',' | '\t'
type ParsedRecord = { info: Info; record: string[] }

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t']
const SAMPLE_CHARACTERS = 20_000
const SAMPLE_ROWS = 10

/** Rows of a CSV or TSV text. A formula that an export made harmless with an apostrophe gets its own text back. */
export function readCsvBlocks(text: string): SourceBlock[] {
  const body = text.replace(/^\uFEFF?sep=.\r?\n/iu, '')
  const delimiter = delimiterOf(body) ?? mostFrequent(body)
  let line = 1
  return parseRows(body, delimiter).map(({ info, record }): SourceBlock => {
    const start = line
    line = info.lines + 1
    return { kind: 'row', line: start, cells: record.map(withoutEscape) }
  })
}

/** Whether a text without a telling name is CSV: its first rows have one of column heads. */
export function looksLikeCsv(text: string): boolean {
  const delimiter = delimiterOf(text)
  return delimiter !== null && delimiter !== '\t'
}

const withoutEscape = (cell: string) =>
  /^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell

function parseRows(text: string, delimiter: Delimiter): ParsedRecord[] {
  const options = { bom: true, delimiter, info: true, relax_column_count: true } as const
  try {
    return parse(text, { ...options, relax_quotes: true }) as unknown as ParsedRecord[]
  } catch {
    // A quotation mark that is never closed: then quotation marks are only characters here.
    return parse(text, { ...options, quote: false }) as unknown as ParsedRecord[]
  }
}

/** The delimiter under which one of the first rows has heads of columns. */
function delimiterOf(text: string): Delimiter | null {
  const rows = text
    .slice(0, SAMPLE_CHARACTERS)
    .split(/\r\n|\r|\n/u)
    .filter((row) => row.trim() !== '')
    .slice(0, SAMPLE_ROWS)
  const cells = (row: string, by: Delimiter) =>
    row.split(by).map((cell) => cellOf(cell.trim().replace(/^\uFEFF?"(.*)"$/u, '$1')))
  return DELIMITERS.find((by) => rows.some((row) => readHeaderRow(cells(row, by)))) ?? null
}

function mostFrequent(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const count = (delimiter: Delimiter) => sample.split(delimiter).length
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ';'
}
