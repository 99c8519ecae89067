import type { ApprovedNumbers } from '../../domain/plan/numbering'
import type { Activity } from '../../prisma/generated/client'

/** The numbers that stored activities were approved under, by id. */
export function approvedNumbers(
  activities: readonly Pick<Activity, 'id' | 'approvedNumber'>[],
): ApprovedNumbers {
  return new Map(
    activities.flatMap(({ id, approvedNumber }) =>
      approvedNumber === null ? [] : [[id, approvedNumber] as const],
    ),
  )
}
