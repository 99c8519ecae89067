import type { Queries } from '../db'
import { newId } from '../tokens'
import { deadlineColumns, type ActivityContent } from './activityContent'
import { writeActivityParties } from './writeActivityParties'

/** Where an activity goes: after the others of its chapter. */
export type ActivityPlace = {
  organisationId: string
  planId: string
  chapterId: string
  goalId?: string | null
  numberAsWritten?: string | null
}

/**
 * Appends an activity to a chapter, for use cases that have authorised it.
 *
 * @returns its id
 */
export async function insertActivity(
  tx: Queries,
  { organisationId, planId, chapterId, goalId = null, numberAsWritten = null }: ActivityPlace,
  { text, description, deadlineRaw, parties, target, status }: ActivityContent,
): Promise<string> {
  const id = newId()
  const { _max } = await tx.activity.aggregate({ where: { chapterId }, _max: { position: true } })
  const place = {
    planId,
    chapterId,
    goalId,
    numberAsWritten,
    position: (_max.position ?? 0) + 1,
  }
  await tx.activity.create({
    data: { id, ...place, text, description, ...deadlineColumns(deadlineRaw), target, status },
  })
  await writeActivityParties(tx, organisationId, id, parties)
  return id
}
