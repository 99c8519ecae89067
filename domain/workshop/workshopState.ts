export const WORKSHOP_STATES = ['open', 'closed', 'frozen'] as const

/** `closed`: nobody new joins. `frozen`: the boards are read-only for participants too. */
export type WorkshopState = (typeof WORKSHOP_STATES)[number]
