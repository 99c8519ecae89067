import { Refusal } from '../../domain/refusal'
import type { Activity } from '../../prisma/generated/client'

/** @throws Refusal `conflict` `activityStruck`, with its `number`, for one that was left out */
export function refuseStruck({
  struckAt,
  approvedNumber,
}: Pick<Activity, 'struckAt' | 'approvedNumber'>): void {
  if (struckAt === null) return
  throw new Refusal('conflict', 'activityStruck', { number: approvedNumber ?? '' })
}
