/** The beginning of a text, at most so many UTF-16 units; a character is never cut in two. */
export const clip = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '')
