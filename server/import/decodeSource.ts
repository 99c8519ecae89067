import { isBlank } from '../../domain/text/isBlank'
import type { PlanSource } from '../../domain/import/planSource'
import { Refusal } from '../../domain/refusal'
import { boundLines, boundMarks, boundSource } from './boundSource'
import { decodeText } from './decodeText'
import { looksLikeCsv, readCsvBlocks } from './readCsvBlocks'
import { readDocxHtml } from './readDocxHtml'
import { readHtmlBlocks } from './readHtmlBlocks'

/** The largest file and the longest paste that an import takes, in bytes. */
export const IMPORT_MAX_BYTES = 5 * 1024 * 1024

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
  if (bytes.length > IMPORT_MAX_BYTES) throw new Refusal('too_large', 'importTooLarge')
  if (bytes.length === 0) throw new Refusal('invalid', 'importEmpty')
  const ending = /\.([a-z\d]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (ending === 'docx') {
    const html = await readDocxHtml(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return boundSource(fromHtml(html))
  }
  const text = decodeText(bytes)
  if (isBlank(text)) throw new Refusal('invalid', 'importEmpty')
  return boundSource(sourceOf(text, ending))
}

function sourceOf(text: string, ending: string): DecodedSource {
  if (ending === 'json' || (ending === '' && /^\s*\{/u.test(text))) return fromJson(text)
  if (ending === 'html' || ending === 'htm' || HTML_START.test(text)) return fromHtml(text)
  if (ending === 'csv' || ending === 'tsv' || looksLikeCsv(text)) return fromCsv(text)
  return { kind: 'text', text }
}

function fromCsv(text: string): DecodedSource {
  boundLines(text)
  boundMarks(text, /[;,\t]/gu)
  return { kind: 'table', blocks: readCsvBlocks(text) }
}

function fromHtml(html: string): DecodedSource {
  const blocks = readHtmlBlocks(html)
  if (blocks.length === 0) throw new Refusal('invalid', 'importEmpty')
  return { kind: 'table', blocks }
}

function fromJson(text: string): DecodedSource {
  boundMarks(text, /[{[,]/gu)
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown }
  } catch {
    throw new Refusal('invalid', 'importNotJson')
  }
}
