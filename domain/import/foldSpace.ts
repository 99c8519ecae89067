/** Text with every run of white space, no-break spaces among them, as one space, trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Whether a text shows nothing: only white space and characters of no width. */
export function isBlank(text: string): boolean {
  return /^[\s\u200B-\u200D\u2060]*$/u.test(text)
}

/** How many words a folded text has. */
export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}
