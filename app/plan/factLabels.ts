/** How each fact of a draft is called; the keys of their texts. */
export const FACT_LABELS = {
  text: 'plan.activityText',
  deadlineRaw: 'plan.deadline',
  parties: 'plan.parties',
  target: 'plan.target',
} as const
