import type { TFunction } from 'i18next'
import type { ShownStatus } from '../../domain/progress/shownStatus'

const KEYS = {
  notStarted: 'term.statusNotStarted',
  inProgress: 'term.statusInProgress',
  regular: 'term.statusRegular',
  withCouncil: 'plan.statusWithCouncil',
  onHold: 'term.statusOnHold',
  partly: 'term.statusPartly',
  done: 'term.statusDone',
  dropped: 'term.statusDropped',
  unknown: 'plan.statusUnknown',
} as const satisfies Record<ShownStatus, string>

/** A status in the reader's words. */
export const statusLabel = (t: TFunction, status: ShownStatus): string => t(KEYS[status])
