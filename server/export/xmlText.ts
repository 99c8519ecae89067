/** What XML 1.0 cannot hold: most control characters, halves of surrogate pairs and two non-characters. */
const NOT_XML =
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The lines of a text as a document can hold them; at least one. */
export function xmlLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\v\f]/u).map(xmlText)
}

/** A text on one line, without the characters that would make a word processor refuse the file. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[\t\n\r]+/gu, ' ')
}
