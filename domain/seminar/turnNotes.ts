import type { Fields } from '../plan/mergeEdits'

/** The host's own notes under a, b and c, and what the municipality is told after its turn. */
export const TURN_NOTES = ['noteA', 'noteB', 'noteC', 'feedback'] as const

export type TurnNotes = Fields<(typeof TURN_NOTES)[number]>
