import type { Recurrence } from '../deadline'
import type { PlainTerm, Vocabulary } from '../term'

/** Several spellings of one meaning. */
export const plain = (is: PlainTerm, patterns: readonly string[]): Vocabulary =>
  patterns.map((pattern) => [pattern, { is }])

/** Words that name a rhythm by themselves, such as "monthly". */
export const recurring = (unit: Recurrence['unit'], patterns: readonly string[]): Vocabulary =>
  patterns.map((pattern) => [pattern, { is: 'recurrence', recurrence: { unit, every: 1 } }])
