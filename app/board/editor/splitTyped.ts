/** The names in typed or pasted text, parted where parties part: at commas, semicolons and line ends. */
export function splitTyped(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter((name) => name !== '')
}
