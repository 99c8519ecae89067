import type { ComparedField } from '../../domain/plan/revisionDiff'

/** The catalogue keys of what two revisions of an activity are compared by. */
export const REVISION_FIELD_LABELS = {
  text: 'plan.activityText',
  description: 'plan.description',
  parties: 'plan.parties',
  target: 'plan.target',
  goal: 'plan.goal',
} as const satisfies Record<ComparedField, string>
