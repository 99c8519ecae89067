import { parseDeadline } from './parseDeadline'

/** The kind of a deadline, the days, and what else there is, in one line: easier to read than objects. */
export function testReading(raw: string): string {
  const { kind, from, to, ongoing, approximate, recurrence, afterEvent, subject } =
    parseDeadline(raw)
  const rhythm = recurrence && [
    recurrence.times && `${[recurrence.times].flat().join('-')}x`,
    recurrence.every && `/${recurrence.every}`,
    recurrence.unit,
    recurrence.atLeast && 'at least',
  ]
  const days = (from ?? to) ? `${from ?? ''}..${to ?? (to === null ? 'open' : '')}` : ''
  const aside = [ongoing && 'ongoing', approximate && '~', afterEvent && `after ${afterEvent}`]
  return [kind, days, ...(rhythm ?? []), ...aside, subject && `of ${subject}`]
    .filter(Boolean)
    .join(' ')
}
