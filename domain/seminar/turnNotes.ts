import type { Fields } from '../plan/mergeEdits'

/** The host's own notes under a, b and c, and what the municipality is told after its turn. */
export const TURN_NOTES = ['noteA', 'noteB', 'noteC', 'feedback'] as const

export type TurnNotes = Fields<(typeof TURN_NOTES)[number]>

/** How long each of them may be, in UTF-16 units as a browser counts them. */
export const LONGEST_NOTE = 20_000
