/** How many words a folded text has. */
export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}
