import { DECISION_FILE_MAX_BYTES, decisionFileType } from '../../domain/plan/decisionFile'
import { estonianDay } from '../../domain/progress/estonianDay'
import { Refusal } from '../../domain/refusal'
import { isWebLink } from '../../domain/text/webLink'
import type { ApprovePlan } from './approvePlan'

const MEGABYTE = 1024 * 1024

/**
 * Checks what a secretary enters about a decision.
 *
 * @throws Refusal `invalid` where the day is still to come in Estonia, the link is none of the web or the
 *   file is of another kind than decisions are kept as; `too_large` for a file above the limit
 */
export function checkDecision(
  { decision, documentLink, file }: Pick<ApprovePlan, 'decision' | 'documentLink' | 'file'>,
  now: Date,
): void {
  if (decision.date > estonianDay(now)) {
    throw new Refusal('invalid', 'decisionInFuture', { fields: 'date' })
  }
  if (documentLink !== '' && !isWebLink(documentLink)) {
    throw new Refusal('invalid', 'linkNotWeb', { fields: 'documentLink' })
  }
  if (file === null) return
  if (file.bytes.length > DECISION_FILE_MAX_BYTES) {
    const max = DECISION_FILE_MAX_BYTES / MEGABYTE
    throw new Refusal('too_large', 'decisionFileTooLarge', { max, fields: 'file' })
  }
  if (decisionFileType(file.name, file.bytes) === null) {
    throw new Refusal('invalid', 'decisionFileKind', { fields: 'file' })
  }
}
