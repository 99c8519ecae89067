import type { ProgressReport } from '../plan/plan'

/** The reports of an activity as one text, a report to a line, each with its day (UTC) where it has one. */
export function progressText(progress: readonly ProgressReport[]): string {
  return progress.map(({ text, at }) => (at === null ? text : `${day(at)}: ${text}`)).join('\n')
}

/** `24.03.2026` of an ISO instant. */
function day(at: string): string {
  return at.slice(0, 10).split('-').reverse().join('.')
}
