import type { Queries } from '../db'
import { readActivityNumbers } from './readActivityNumbers'

/** The number of one activity now; empty for one that is not there. */
export async function readActivityNumber(tx: Queries, activityId: string): Promise<string> {
  return (await readActivityNumbers(tx, [activityId])).get(activityId) ?? ''
}
