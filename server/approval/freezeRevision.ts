import { renderRevisionPage } from '../../domain/export/revisionPage'
import { revisionContent, type RevisionContent } from '../../domain/plan/revision'
import type { ApprovalHeader, Plan } from '../../domain/plan/plan'
import { canonicalJson } from '../../domain/text/canonicalJson'
import type { Queries } from '../db'
import { sha256 } from '../sha256'
import { newId } from '../tokens'
import type { DecisionFile } from './approvePlan'

/** What freezes with a plan: the decision, its document, and who entered it when. */
export type Freezing = {
  number: number
  approval: ApprovalHeader
  documentLink: string
  file: DecisionFile | null
  approvedBy: string
  approvedAt: Date
}

/**
 * Stores a plan as it is approved, with its public page and the hashes of both, and gives its
 * activities their numbers for ever.
 *
 * @returns the frozen content
 */
export async function freezeRevision(
  tx: Queries,
  plan: Plan,
  { number, approval, documentLink, file, approvedBy, approvedAt }: Freezing,
): Promise<RevisionContent> {
  const frozen = revisionContent(plan, number, approval)
  const content = canonicalJson(frozen)
  const page = renderRevisionPage(frozen)
  await tx.revision.create({
    data: {
      id: newId(),
      planId: plan.id,
      number,
      content,
      contentHash: sha256(content),
      page,
      pageHash: sha256(page),
      approval: canonicalJson(approval),
      documentLink,
      ...fileColumns(file),
      approvedBy,
      approvedAt,
    },
  })
  await keepNumbers(tx, plan)
  return frozen
}

function fileColumns(file: DecisionFile | null) {
  if (file === null) return {}
  return { fileName: file.name, file: new Uint8Array(file.bytes), fileHash: sha256(file.bytes) }
}

async function keepNumbers(tx: Queries, { chapters }: Plan): Promise<void> {
  for (const { id, number, approvedNumber } of chapters.flatMap(({ activities }) => activities)) {
    if (approvedNumber === number) continue
    await tx.activity.update({ where: { id }, data: { approvedNumber: number } })
  }
}
