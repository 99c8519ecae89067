import { parseDeadline } from '../../domain/deadline/parseDeadline'
import type { PartyMention } from '../../domain/party/party'
import type { ActivityStatus } from '../../domain/plan/plan'

/** What an activity says, as a person wrote it. */
export type ActivityContent = {
  text: string
  description: string
  deadlineRaw: string
  parties: readonly PartyMention[]
  target: string
  status: ActivityStatus
}

/** The columns of a deadline: what was written, and its normal form for queries beside it. */
export function deadlineColumns(deadlineRaw: string) {
  const { kind, from, to } = parseDeadline(deadlineRaw)
  return {
    deadlineRaw,
    deadlineKind: kind,
    deadlineFrom: from ?? null,
    deadlineTo: to ?? null,
  }
}
