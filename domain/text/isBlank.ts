/** Whether a text shows nothing: only white space and characters of no width. */
export function isBlank(text: string): boolean {
  return /^[\s\u200B-\u200D\u2060]*$/u.test(text)
}
