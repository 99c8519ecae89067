import { revisionDiff, type RevisionDiff } from '../../domain/plan/revisionDiff'
import { Refusal } from '../../domain/refusal'
import type { Deps } from '../deps'
import { contentOf } from '../approval/readLastRevision'
import { findPublished } from './findPublished'

export type RevisionChanges = {
  slug: string
  organisation: string
  title: string
  contact: string
  /** Whether there is, or was, a consultation with a page of its own. */
  hasProposals: boolean
  /** The published revisions, the newest first. */
  numbers: number[]
  from: number
  to: number
  /** Null where there is no earlier one to compare with. */
  diff: RevisionDiff | null
}

/**
 * What changed between two published revisions of a plan: the newest and the one before it, unless
 * others are asked for.
 *
 * @throws Refusal `not_found` where a revision that is asked for is not published
 */
export async function readRevisionChanges(
  { db }: Deps,
  slug: string,
  asked: { from?: number; to?: number },
): Promise<RevisionChanges> {
  return db.$transaction(async (tx) => {
    const { plan, revisions } = await findPublished(tx, slug)
    const numbers = revisions.map(({ number }) => number)
    const to = asked.to ?? numbers[0]
    if (to === undefined || !numbers.includes(to)) throw new Refusal('not_found', 'noPlan')
    const from = asked.from ?? numbers.find((number) => number < to) ?? to
    if (!numbers.includes(from)) throw new Refusal('not_found', 'noPlan')
    const { name: organisation, contact } = plan.organisation
    const contents = await tx.revision.findMany({
      where: { planId: plan.id, number: { in: [from, to] } },
      select: { number: true, content: true },
    })
    const content = new Map(contents.map((row) => [row.number, contentOf(row)]))
    const [before, after] = [content.get(from), content.get(to)]
    const diff = before && after && from !== to ? revisionDiff(before, after) : null
    const { title } = after ?? plan
    const hasProposals = plan.consultFrom !== null
    return { slug, organisation, title, contact, hasProposals, numbers, from, to, diff }
  })
}
