import type { TFunction } from 'i18next'
import type { ActivityStatus } from '../../domain/plan/plan'

const KEYS = {
  notStarted: 'term.statusNotStarted',
  inProgress: 'term.statusInProgress',
  regular: 'term.statusRegular',
  withCouncil: 'plan.statusWithCouncil',
  onHold: 'term.statusOnHold',
  partly: 'term.statusPartly',
  done: 'term.statusDone',
  dropped: 'term.statusDropped',
} as const satisfies Record<ActivityStatus, string>

/** A status in the reader's words. */
export const statusLabel = (t: TFunction, status: ActivityStatus): string => t(KEYS[status])
