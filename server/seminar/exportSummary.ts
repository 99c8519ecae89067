import type { Language } from '../../domain/language'
import type { Actor, Deps } from '../deps'
import { DOCX_TYPE, fileName, type ExportedFile } from '../export/exportedFile'
import { readSummary } from './readSummary'
import { summaryDocx, type SummaryLabels } from './summaryDocx'

/** `dayOf` writes an ISO date as people of that language read it. */
export type ExportSummary = {
  language: Language
  labels: SummaryLabels
  dayOf: (date: string) => string
}

/** The summary of a seminar as a Word document, for whoever may read the summary. */
export async function exportSummary(
  deps: Deps,
  actor: Actor,
  workshopId: string,
  { language, labels, dayOf }: ExportSummary,
): Promise<ExportedFile> {
  const summary = await readSummary(deps, actor, workshopId)
  const bytes = await summaryDocx(summary, dayOf(summary.date), language, labels)
  return { bytes, name: fileName(`${labels.title} ${summary.date}`, 'docx'), type: DOCX_TYPE }
}
