import { decidedPlan } from '../../domain/plan/decidedPlan'
import type { Plan } from '../../domain/plan/plan'
import type { Queries } from '../db'
import { loadPlan } from '../plan/loadPlan'
import { contentOf, readLastRevision } from './readLastRevision'

/**
 * A plan for people outside its organisation who act on it: what the newest revision approved, also
 * while an amendment is being made, with what was reported since. A plan that was never approved is
 * shown as it is.
 */
export async function loadDecidedPlan(tx: Queries, planId: string): Promise<Plan> {
  const [live, last] = [await loadPlan(tx, planId), await readLastRevision(tx, planId)]
  return last ? decidedPlan(contentOf(last), live) : live
}
