/**
 * Whether a text shows nothing: only white space and characters that are not drawn, which Unicode
 * calls default ignorable, such as those of no width. U+2800 is braille without a dot.
 */
export function isBlank(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text)
}
