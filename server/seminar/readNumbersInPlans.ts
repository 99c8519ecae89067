import { readActivityNumbers } from '../board/readActivityNumbers'
import type { Queries } from '../db'

/** The numbers of the activities that decisions name, by id; what has left its plan since has none. */
export async function readNumbersInPlans(
  tx: Queries,
  decisions: readonly { activityId: string | null }[],
): Promise<ReadonlyMap<string | null, string>> {
  const named = decisions.flatMap(({ activityId }) => activityId ?? [])
  const standing = await tx.activity.findMany({
    where: { id: { in: named }, deletedAt: null },
    select: { id: true },
  })
  return readActivityNumbers(
    tx,
    standing.map(({ id }) => id),
  )
}
