/** A line of a source that was not understood, as it stands there; lines count from 1. */
export type LeftOverLine = { line: number; text: string }
