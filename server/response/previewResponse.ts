import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { loadResponse, type ReasonedResponse } from './loadResponse'
import { draftsToPublish } from './publishedDrafts'

export type ResponsePreview = {
  workshopId: string
  response: ReasonedResponse
  /** Its name in the public address; null before it was first published. */
  slug: string | null
  isPublished: boolean
  /** Whether drafts say something else now than what is public. */
  isBehind: boolean
}

/** What would be published now. @throws Refusal `not_found`, `forbidden` */
export async function previewResponse(
  { db }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<ResponsePreview> {
  return db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'response.publish')
    const stored = await tx.response.findUnique({ where: { workshopId } })
    return {
      workshopId,
      response: await loadResponse(tx, workshop, null),
      slug: stored?.slug ?? null,
      isPublished: Boolean(stored?.publishedAt),
      isBehind:
        Boolean(stored?.publishedAt) && stored?.drafts !== (await draftsToPublish(tx, workshopId)),
    }
  })
}
