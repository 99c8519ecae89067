import { TextNode } from 'node-html-parser'

/** One step through HTML: an element opens, with its attributes as written, or closes, or text stands. */
export type HtmlEvent =
  | { kind: 'open'; tag: string; attributes: string }
  | { kind: 'close'; tag: string }
  | { kind: 'text'; text: string }

const TAG = /^<(\/?)([a-z][a-z\d:]{0,30})(?=[\s/>])/iu
const TAG_START_MAX = 34
const ATTRIBUTES_MAX = 2000

/** Elements whose content is no text of the document. */
const HIDDEN = ['script', 'style', 'title', 'template', 'noscript']

/**
 * Walks HTML from top to bottom, once and in linear time whatever it holds: no tree is built, so
 * that neither nesting nor what is never closed costs anything. A `<` that begins no tag is text.
 */
export function* htmlEvents(html: string): Generator<HtmlEvent> {
  const lower = html.toLowerCase()
  const last = html.lastIndexOf('>')
  let at = 0
  while (at < html.length) {
    const start = markAt(html, at, last)
    if (start > at) yield { kind: 'text', text: decoded(html.slice(at, start)) }
    if (start === html.length) return
    const end = endOf(html, start)
    const event = tagEvent(html.slice(start, end))
    if (event) yield event
    at = event?.kind === 'open' && HIDDEN.includes(event.tag) ? skip(lower, end, event.tag) : end
  }
}

/** Where the next tag or comment begins, before the last `>`; the end when there is none. */
function markAt(html: string, from: number, last: number): number {
  for (let at = html.indexOf('<', from); at >= 0 && at < last; at = html.indexOf('<', at + 1)) {
    const next = html.charAt(at + 1)
    if (next === '!' || next === '?' || TAG.test(html.slice(at, at + TAG_START_MAX))) return at
  }
  return html.length
}

/** Behind the tag or comment that begins here. A comment that is not closed goes on to the end. */
function endOf(html: string, start: number): number {
  const closing = html.startsWith('<!--', start) ? '-->' : '>'
  const end = html.indexOf(closing, start)
  return end < 0 ? html.length : end + closing.length
}

function tagEvent(tag: string): HtmlEvent | null {
  const [start, slash, name] = TAG.exec(tag.slice(0, TAG_START_MAX)) ?? []
  if (start === undefined || name === undefined) return null
  if (slash === '/') return { kind: 'close', tag: name.toLowerCase() }
  const attributes = tag.slice(start.length, Math.min(tag.length - 1, ATTRIBUTES_MAX))
  return { kind: 'open', tag: name.toLowerCase(), attributes }
}

function skip(lower: string, from: number, tag: string): number {
  const end = lower.indexOf(`</${tag}`, from)
  return end < 0 ? lower.length : end
}

const decoded = (text: string) =>
  (text.includes('&') ? new TextNode(text, null).text : text).replace(/[ \t\r\n\f]+/gu, ' ')

/** A whole number among attributes, such as `rowspan="2"`; null where it is not there. */
export function numberAttribute(attributes: string, name: string): number | null {
  const [, value] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?(\\d{1,6})`, 'iu').exec(attributes) ?? []
  return value === undefined ? null : Number(value)
}
