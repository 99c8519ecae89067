import { storedFileType } from '../../domain/plan/decisionFile'
import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import type { ExportedFile } from '../export/exportedFile'

/**
 * The document of a revision's decision, as it was brought.
 *
 * @throws Refusal `not_found` where the plan has no such revision, or it has no file
 */
export async function readRevisionFile(
  { db }: Deps,
  actor: Actor,
  planId: string,
  number: number,
): Promise<ExportedFile> {
  return db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.read')
    const revision = await tx.revision.findUnique({
      where: { planId_number: { planId, number } },
      select: { file: true, fileName: true },
    })
    if (!revision?.file || revision.fileName === null) throw new Refusal('not_found', 'noFile')
    const { file: bytes, fileName: name } = revision
    return { bytes, name, type: storedFileType(name) }
  })
}
