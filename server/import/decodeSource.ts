import { isBlank } from '../../domain/import/foldSpace'
import type { PlanSource } from '../../domain/import/planSource'
import { Refusal } from '../../domain/refusal'
import { decodeText } from './decodeText'
import { looksLikeCsv, readCsvBlocks } from './readCsvBlocks'
import { readDocxHtml } from './readDocxHtml'
import { readHtmlBlocks } from './readHtmlBlocks'

/** The largest file and the longest paste that an import takes, in bytes. */
export const IMPORT_MAX_BYTES = 5 * 1024 * 1024

/** Far more lines than a plan has; so many are read within some seconds. */
const LINES_MAX = 100_000

const HTML_START = /^\s*(?:<!doctype html|<html|<head|<body|<meta|<table|<!--\s*StartFragment)/iu

/**
 * What an uploaded file or a paste holds, ready for `readPlan`: DOCX, HTML, CSV, TSV, JSON or
 * plain text, by the name's ending and, where that does not tell, by the content. A paste has an
 * empty name.
 *
 * @throws Refusal `too_large` `importTooLarge` (more than 5 MiB or
 *   100 000 lines), `invalid` `importTooLarge` (an
 *   archive that unpacks to too much), `importEmpty`, `importBinary`, `importNotDocx`, `importNotJson`
 */
export async function decodeSource(bytes: Uint8Array, fileName: string): Promise<PlanSource> {
  if (bytes.length > IMPORT_MAX_BYTES) throw new Refusal('too_large', 'importTooLarge')
  if (bytes.length === 0) throw new Refusal('invalid', 'importEmpty')
  const ending = /\.([a-z\d]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (ending === 'docx') {
    const html = await readDocxHtml(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return fromHtml(html)
  }
  const text = decodeText(bytes)
  if (text.split('\n', LINES_MAX + 1).length > LINES_MAX) {
    throw new Refusal('too_large', 'importTooLarge')
  }
  if (isBlank(text)) throw new Refusal('invalid', 'importEmpty')
  return sourceOf(text, ending)
}

function sourceOf(text: string, ending: string): PlanSource {
  if (ending === 'json') return fromJson(text)
  if (ending === 'csv' || ending === 'tsv') return { kind: 'table', blocks: readCsvBlocks(text) }
  if (ending === 'html' || ending === 'htm' || HTML_START.test(text)) return fromHtml(text)
  if (ending === '' && /^\s*\{/u.test(text)) return fromJson(text)
  if (looksLikeCsv(text)) return { kind: 'table', blocks: readCsvBlocks(text) }
  return { kind: 'text', text }
}

function fromHtml(html: string): PlanSource {
  const blocks = readHtmlBlocks(html)
  if (blocks.length === 0) throw new Refusal('invalid', 'importEmpty')
  return { kind: 'table', blocks }
}

function fromJson(text: string): PlanSource {
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown }
  } catch {
    throw new Refusal('invalid', 'importNotJson')
  }
}
