import { toPlanDraft, type PlanDraft } from '../../domain/import/planDraft'
import type { PlanSource } from '../../domain/import/planSource'
import { readPlan } from '../../domain/import/readPlan'
import { Refusal } from '../../domain/refusal'
import { boundSource } from './boundSource'
import { decodeSource } from './decodeSource'

/** An uploaded file, or a paste with an empty name. */
export type Upload = { bytes: Uint8Array; name: string }

/** What somebody brings, or the source that an earlier reading gave, as a browser sends it back. */
export type ImportJob = Upload | { source: PlanSource }

/** What would be written, and the source to hand to `importPlan` when a person agrees. */
export type ImportPreview = { source: PlanSource; draft: PlanDraft }

/** Many times what a plan has; a page that shows so much is made within half a second. */
const SHOWN_MAX = 20_000

/**
 * Reads an import as a plan.
 *
 * @throws Refusal of `boundSource`, `decodeSource` and `readPlan`; `too_large` `importTooLarge` where
 *   no page could show what was read
 */
export async function readImport(job: ImportJob): Promise<ImportPreview> {
  const source = 'source' in job ? boundSource(job.source) : await decodeSource(job.bytes, job.name)
  return { source, draft: boundDraft(toPlanDraft(readPlan(source))) }
}

function boundDraft(draft: PlanDraft): PlanDraft {
  const { chapters, notes, leftOver } = draft
  const goals = chapters.flatMap((chapter) => chapter.goals)
  const activities = chapters.flatMap((chapter) => chapter.activities)
  const parties = activities.flatMap((activity) => activity.parties)
  const lists = [chapters, goals, activities, parties, notes, leftOver]
  const shown = lists.reduce((sum, { length }) => sum + length, 0)
  if (shown > SHOWN_MAX) throw new Refusal('too_large', 'importTooLarge')
  return draft
}
