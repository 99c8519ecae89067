import type { ProgressReport } from '../plan/plan'
import { estonianDay } from '../progress/estonianDay'
import { shownReport } from '../progress/publicReports'
import { dottedDate } from '../text/dottedDate'

/** The progress column of a file: what was reported last for everybody. */
export function progressText(progress: readonly ProgressReport[]): string {
  const report = shownReport(progress)
  return report ? datedText(report) : ''
}

/** A report with its day in Estonia, `24.03.2026: …`, where it has one. */
export function datedText({ text, at }: Pick<ProgressReport, 'text' | 'at'>): string {
  if (at === null || Number.isNaN(Date.parse(at))) return text
  return `${dottedDate(estonianDay(at))}: ${text}`
}
