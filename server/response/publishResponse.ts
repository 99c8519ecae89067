import { planSlug } from '../../domain/plan/planSlug'
import { authorizeWorkshop } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { draftsToPublish } from './publishedDrafts'

/**
 * Makes the reasoned response public, with the drafts and their words of this moment: what is written
 * on the boards afterwards is public only once it is published again. Its address is given at the first time and never changes, also
 * where it was taken back in between.
 *
 * @returns its name in the public address
 * @throws Refusal `not_found`, `forbidden`
 */
export async function publishResponse(
  { db, now, nudge }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<{ slug: string }> {
  const slug = await db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'response.publish')
    const stored = await tx.response.findUnique({ where: { workshopId } })
    const slug = stored?.slug ?? (await freeSlug(tx, `${workshop.title} ${workshop.date}`))
    const publishedAt = stored?.publishedAt ?? now()
    const drafts = await draftsToPublish(tx, workshopId)
    await tx.response.upsert({
      where: { workshopId },
      create: { workshopId, slug, publishedAt, drafts },
      update: { publishedAt, drafts },
    })
    return slug
  })
  nudge(`workshop:${workshopId}`)
  return { slug }
}

async function freeSlug(tx: Queries, title: string): Promise<string> {
  const taken = await tx.response.findMany({ select: { slug: true } })
  return planSlug(title, new Set(taken.map(({ slug }) => slug)))
}
