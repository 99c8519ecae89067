import { approvalSentence } from '../../domain/plan/approvalHeader'
import { can, type Role } from '../../domain/permission'
import type { Plan, PlanState } from '../../domain/plan/plan'
import { revisionActivities, type RevisionContent } from '../../domain/plan/revision'
import { revisionDiff, type RevisionDiff } from '../../domain/plan/revisionDiff'
import { authorizePlan, planState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { readAbandoned, type AbandonedEntry } from './readAbandoned'
import { contentOf } from './readLastRevision'

/** A clerical error that was noticed later; `number` is empty for what stands around the activities. */
export type CorrectionEntry = {
  id: string
  number: string
  before: string
  after: string
  reason: string
  /** ISO instant. */
  correctedAt: string
}

export type RevisionEntry = {
  id: string
  number: number
  /** The decision as one sentence. */
  decision: string
  /** ISO instants. */
  approvedAt: string
  publishedAt: string | null
  /** The name of the account that entered the decision; empty for whoever only reads the plan. */
  approvedBy: string
  contentHash: string
  documentLink: string
  file: { name: string; hash: string } | null
  activities: number
  /** Against the revision before; null at the first. */
  changes: RevisionDiff | null
  corrections: CorrectionEntry[]
}

export type RevisionsView = {
  plan: Pick<Plan, 'id' | 'title'> & { organisation: string; slug: string | null; state: PlanState }
  roles: Role[]
  /** The newest first. */
  revisions: RevisionEntry[]
  /** What was begun and given up, the newest first; only for those who write the plan. */
  abandoned: AbandonedEntry[]
}

/** The revisions of a plan, each with its decision and what it changed. */
export async function readRevisions(
  { db }: Deps,
  actor: Actor,
  planId: string,
): Promise<RevisionsView> {
  return db.$transaction(async (tx) => {
    const { plan, roles } = await authorizePlan(tx, actor, planId, 'plan.read')
    const organisation = await tx.organisation.findUniqueOrThrow({
      where: { id: plan.organisationId },
    })
    const rows = await revisionRows(tx, planId)
    const contents = rows.map(contentOf)
    const revisions: RevisionEntry[] = []
    for (const [at, row] of rows.entries()) {
      const content = contents[at]
      if (content) revisions.push(entryOf(row, content, contents[at - 1] ?? null))
    }
    const isWriter = can(roles, 'plan.submit', 'building')
    if (isWriter) await nameApprovers(tx, revisions, rows)
    const { id, title, slug } = plan
    return {
      plan: { id, title, slug, organisation: organisation.name, state: planState(plan) },
      roles,
      revisions: revisions.toReversed(),
      abandoned: isWriter ? await readAbandoned(tx, planId, contents) : [],
    }
  })
}

/** Without the files, which may be large. */
function revisionRows(tx: Queries, planId: string) {
  return tx.revision.findMany({
    where: { planId },
    orderBy: { number: 'asc' },
    omit: { file: true, page: true },
    include: { corrections: { orderBy: { correctedAt: 'asc' } } },
  })
}

type Row = Awaited<ReturnType<typeof revisionRows>>[number]

async function nameApprovers(
  tx: Queries,
  entries: RevisionEntry[],
  rows: readonly Row[],
): Promise<void> {
  const ids = rows.map(({ approvedBy }) => approvedBy)
  const accounts = await tx.account.findMany({ where: { id: { in: ids } } })
  for (const [at, entry] of entries.entries()) {
    entry.approvedBy = accounts.find(({ id }) => id === ids[at])?.name ?? ''
  }
}

function entryOf(
  row: Row,
  content: RevisionContent,
  before: RevisionContent | null,
): RevisionEntry {
  const { id, number, contentHash, documentLink, fileName, fileHash } = row
  return {
    id,
    number,
    decision: approvalSentence(content.approval),
    approvedAt: row.approvedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    approvedBy: '',
    contentHash,
    documentLink,
    file: fileName === null ? null : { name: fileName, hash: fileHash ?? '' },
    activities: revisionActivities(content).filter(({ isStruck }) => !isStruck).length,
    changes: before && revisionDiff(before, content),
    corrections: row.corrections.map(({ correctedAt, ...correction }) => ({
      id: correction.id,
      number: correction.number,
      before: correction.before,
      after: correction.after,
      reason: correction.reason,
      correctedAt: correctedAt.toISOString(),
    })),
  }
}
