import type { Language } from '../../domain/language'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { DOCX_TYPE, fileName, type ExportedFile } from '../export/exportedFile'
import { progressDocx, type ProgressDocxLabels } from '../export/progressDocx'
import { loadProgress } from './loadProgress'

/** The interim report of a plan as a Word document; it goes round, so it says only what is public. */
export async function exportProgress(
  { db, now }: Deps,
  actor: Actor,
  planId: string,
  { language, labels }: { language: Language; labels: ProgressDocxLabels },
): Promise<ExportedFile> {
  const progress = await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.export')
    return loadProgress(tx, planId, [], now())
  })
  const { plan, today } = progress
  return {
    bytes: await progressDocx(progress, language, labels),
    name: fileName(`${plan.organisation} ${labels.title} ${today}`, 'docx'),
    type: DOCX_TYPE,
  }
}
