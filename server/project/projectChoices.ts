import { byName } from '../../domain/text/byName'
import type { Queries } from '../db'
import type { Actor } from '../deps'

export type ProjectChoices = {
  /** Every organisation that can take part, by name. */
  organisations: { id: string; name: string }[]
  /** Those whose editor the actor is. */
  own: string[]
}

/** The organisations that somebody who edits a project chooses from. */
export async function projectChoices(tx: Queries, { accountId }: Actor): Promise<ProjectChoices> {
  const organisations = await tx.organisation.findMany({ select: { id: true, name: true } })
  const own = await tx.organisationMember.findMany({
    where: { accountId: accountId ?? '', role: 'editor' },
    select: { organisationId: true },
  })
  return {
    organisations: organisations.sort(byName),
    own: own.map(({ organisationId }) => organisationId),
  }
}
