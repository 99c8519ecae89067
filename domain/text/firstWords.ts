import { clip } from './clip'

const SHOWN = 80

/** The beginning of a text, to tell it from others by; `…` for an empty one. */
export const firstWords = (text: string): string =>
  text.length <= SHOWN ? text || '…' : `${clip(text, SHOWN).trimEnd()}…`
