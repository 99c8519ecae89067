const PARTS = /[,;\t\r\n]/

/** Whether a text has an end of a name in it. */
export const isParted = (text: string): boolean => PARTS.test(text)

/** The names in typed or pasted text, parted where parties part: at commas, semicolons and line ends, and cells of a table. */
export function splitTyped(text: string): string[] {
  return text
    .split(PARTS)
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter((name) => name !== '')
}
