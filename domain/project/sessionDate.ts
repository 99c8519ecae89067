import { parseDeadline } from '../deadline/parseDeadline'

const DATED: readonly string[] = ['date', 'dateRange', 'dateTimeRange']

/** The first day of a session as an ISO date, read from what people wrote; null where that is none. */
export function sessionDate(raw: string): string | null {
  const { kind, from } = parseDeadline(raw)
  const day = from?.slice(0, 10) ?? ''
  return DATED.includes(kind) && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : null
}
