import type { Plan } from '../plan/plan'

/** A whole plan as JSON that says what it is, so that a later version can still read it. */
export function planJson(plan: Plan): string {
  return `${JSON.stringify({ format: 'kavalaud-plan', version: 1, plan }, null, 2)}\n`
}
