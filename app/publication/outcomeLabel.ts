import type { TFunction } from 'i18next'
import type { ProposalOutcome } from '../../domain/plan/proposal'

const KEYS = {
  taken: 'publication.outcomeTaken',
  partly: 'publication.outcomePartly',
  no: 'publication.outcomeNo',
} as const satisfies Record<ProposalOutcome, string>

/** What became of a proposal, in the reader's words. */
export const outcomeLabel = (t: TFunction, outcome: ProposalOutcome): string => t(KEYS[outcome])
