/** What a seminar decides about a draft; `open` takes an earlier decision back. */
export const DECISIONS = ['accepted', 'returned', 'dropped', 'open'] as const

export type Decision = (typeof DECISIONS)[number]
