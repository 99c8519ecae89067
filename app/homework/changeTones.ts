import type { DraftChange } from '../../domain/homework/whatChanged'

/** The badge of each kind of change. */
export const CHANGE_TONES = {
  new: 'good',
  changed: 'warn',
  removed: 'danger',
  unchanged: 'neutral',
} as const satisfies Record<DraftChange['kind'], string>
