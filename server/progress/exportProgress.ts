import type { Language } from '../../domain/language'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { progressDocx, type ProgressDocxLabels } from '../export/progressDocx'
import { loadProgress } from './loadProgress'

export type InterimReport = { bytes: Uint8Array; name: string }

/** The interim report of a plan as a Word document; it goes round, so it says only what is public. */
export async function exportProgress(
  { db, now }: Deps,
  actor: Actor,
  planId: string,
  { language, labels }: { language: Language; labels: ProgressDocxLabels },
): Promise<InterimReport> {
  const progress = await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.export')
    return loadProgress(tx, planId, [], now())
  })
  const { plan, today } = progress
  const words = `${plan.organisation} ${labels.title} ${today}`.match(/[\p{L}\p{M}\p{N}]+/gu)
  return {
    bytes: await progressDocx(progress, language, labels),
    name: `${(words ?? []).join('-').slice(0, 100)}.docx`,
  }
}
