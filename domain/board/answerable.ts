import type { CardKind } from './card'

/** The kinds of cards that activities can answer: what is wrong, where to go, and what was asked. */
export const ANSWERABLE_KINDS = [
  'bottleneck',
  'direction',
  'documentChange',
  'question',
] as const satisfies readonly CardKind[]

/** Whether a card of this kind can be answered by an activity. */
export const isAnswerable = (kind: string): boolean => ANSWERABLE_KINDS.some((one) => one === kind)
