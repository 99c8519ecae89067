export const REQUEST_STATES = ['waiting', 'opened', 'answered', 'expired', 'revoked'] as const

/** How far a request for progress is; what was answered stays so after its link has expired. */
export type RequestState = (typeof REQUEST_STATES)[number]

type Times = { expiresAt: Date; revokedAt: Date | null; answeredAt: Date | null }

/** Whether the link of a request still opens it. */
export function isRequestOpen({ expiresAt, revokedAt }: Omit<Times, 'answeredAt'>, now: Date) {
  return revokedAt === null && expiresAt > now
}

/** @param isOpened whether somebody has pressed the button of its link */
export function requestState(request: Times, isOpened: boolean, now: Date): RequestState {
  if (request.revokedAt !== null) return 'revoked'
  if (request.answeredAt !== null) return 'answered'
  if (!isRequestOpen(request, now)) return 'expired'
  return isOpened ? 'opened' : 'waiting'
}
