import { Refusal } from '../../domain/refusal'
import type { Activity } from '../../prisma/generated/client'

/** @throws Refusal `conflict` `activityApproved` with its `number`: only an amendment leaves it out */
export function refuseApproved({ approvedNumber }: Pick<Activity, 'approvedNumber'>): void {
  if (approvedNumber === null) return
  throw new Refusal('conflict', 'activityApproved', { number: approvedNumber })
}
