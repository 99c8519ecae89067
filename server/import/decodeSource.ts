import { isBlank } from '../../domain/text/isBlank'
import type { PlanSource } from '../../domain/import/planSource'
import { Refusal } from '../../domain/refusal'
import { decodeText } from './decodeText'
import { looksLikeCsv, readCsvBlocks } from './readCsvBlocks'
import { readDocxHtml } from './readDocxHtml'
import { readHtmlBlocks } from './readHtmlBlocks'

/** The largest file and the longest paste that an import takes, in bytes. */
export const IMPORT_MAX_BYTES = 5 * 1024 * 1024

/** Far more lines, and cells, than a plan has; so many are read within some seconds. */
const LINES_MAX = 60_000
const CELLS_MAX = 300_000

/** A source that says what it is. */
type DecodedSource = Exclude<PlanSource, string>

const HTML_START = /^\s*(?:<!doctype html|<html|<head|<body|<meta|<table|<!--\s*StartFragment)/iu

/**
 * What an uploaded file or a paste holds, ready for `readPlan`: DOCX, HTML, CSV, TSV, JSON or
 * plain text, by the name's ending and, where that does not tell, by the content. A paste has an
 * empty name.
 *
 * @throws Refusal `too_large` `importTooLarge` (more than 5 MiB or
 *   far more lines or cells than a plan has), `invalid` `importTooLarge` (an
 *   archive that unpacks to too much), `importEmpty`, `importBinary`, `importNotDocx`, `importNotJson`
 */
export async function decodeSource(bytes: Uint8Array, fileName: string): Promise<DecodedSource> {
  if (bytes.length > IMPORT_MAX_BYTES) throw tooLarge()
  if (bytes.length === 0) throw new Refusal('invalid', 'importEmpty')
  const ending = /\.([a-z\d]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (ending === 'docx') {
    const html = await readDocxHtml(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return bounded(fromHtml(html))
  }
  const text = decodeText(bytes)
  if (isBlank(text)) throw new Refusal('invalid', 'importEmpty')
  return bounded(sourceOf(text, ending))
}

function sourceOf(text: string, ending: string): DecodedSource {
  if (ending === 'json' || (ending === '' && /^\s*\{/u.test(text))) return fromJson(text)
  if (ending === 'html' || ending === 'htm' || HTML_START.test(text)) return fromHtml(text)
  if (ending === 'csv' || ending === 'tsv' || looksLikeCsv(text)) return fromCsv(text)
  return { kind: 'text', text }
}

/** The source, refused when its reading would take more than some seconds. */
function bounded(source: DecodedSource): DecodedSource {
  if (source.kind === 'text') {
    refuseMore(source.text, /\n/gu, LINES_MAX)
    refuseMore(source.text, /\t/gu, CELLS_MAX)
  }
  if (source.kind === 'table') {
    const cells = source.blocks.map((block) => (block.kind === 'row' ? block.cells.length : 1))
    const all = cells.reduce((sum, count) => sum + count, 0)
    if (cells.length > LINES_MAX || all > CELLS_MAX) throw tooLarge()
  }
  return source
}

const tooLarge = () => new Refusal('too_large', 'importTooLarge')

/** Refuses a text in which a mark stands more often than this, before it is taken apart. */
function refuseMore(text: string, mark: RegExp, limit: number): void {
  let count = 0
  for (const _ of text.matchAll(mark)) {
    count += 1
    if (count > limit) throw tooLarge()
  }
}

function fromCsv(text: string): DecodedSource {
  refuseMore(text, /[;,\t]/gu, 2 * CELLS_MAX)
  return { kind: 'table', blocks: readCsvBlocks(text) }
}

function fromHtml(html: string): DecodedSource {
  const blocks = readHtmlBlocks(html)
  if (blocks.length === 0) throw new Refusal('invalid', 'importEmpty')
  return { kind: 'table', blocks }
}

function fromJson(text: string): DecodedSource {
  refuseMore(text, /[{[,]/gu, 2 * CELLS_MAX)
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown }
  } catch {
    throw new Refusal('invalid', 'importNotJson')
  }
}
