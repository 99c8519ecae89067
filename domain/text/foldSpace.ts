/** Text with every run of white space, no-break spaces among them, as one space, trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Characters that no reader sees: a soft hyphen, zero-width spaces and joiners, a byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/** The same without characters that no reader sees, which pages and slides leave in what is copied. */
export function foldVisible(text: string): string {
  return foldSpace(text.replace(INVISIBLE, ''))
}
