import type { ProjectPartner } from '../../domain/project/project'
import type { Deps } from '../deps'

/** Tells the plans that show a project to look again: those of its organisations. */
export async function nudgeProject(
  { db, nudge }: Deps,
  organisations: readonly Pick<ProjectPartner, 'organisationId'>[],
): Promise<void> {
  const ids = organisations.map(({ organisationId }) => organisationId)
  const plans = await db.plan.findMany({
    where: { organisationId: { in: ids } },
    select: { id: true },
  })
  for (const { id } of plans) nudge(`plan:${id}`)
}
