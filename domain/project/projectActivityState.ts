export const PROJECT_ACTIVITY_STATES = [
  'planned',
  'inProgress',
  'withCouncil',
  'onHold',
  'done',
  'dropped',
] as const

/** How far a joint activity is; `withCouncil`: it waits for the councils' decision. */
export type ProjectActivityState = (typeof PROJECT_ACTIVITY_STATES)[number]
