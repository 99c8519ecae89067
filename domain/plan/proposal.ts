/** Whether everybody sees a proposal; a new one waits for the organisation to look at it. */
export const PROPOSAL_STATES = ['waiting', 'shown', 'hidden'] as const

export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** What became of a proposal. */
export const PROPOSAL_OUTCOMES = ['taken', 'partly', 'no'] as const

export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number]

/** Signs; a proposal of several pages fits, a book does not. */
export const LONGEST_PROPOSAL = 5000
