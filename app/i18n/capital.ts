/** A text with a capital at its beginning, as words of the glossary are written where a line begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
