const SHOWN = 80

/** The beginning of a text, to tell it from others by; `…` for an empty one. */
export const firstWords = (text: string): string =>
  text.length <= SHOWN ? text || '…' : `${text.slice(0, SHOWN).trimEnd()}…`
