import type { PlanFilter } from '../../domain/plan/planFilter'
import { SHOWN_STATUSES } from '../../domain/progress/shownStatus'

/** What an address filters a plan by. What cannot be read there filters nothing. */
export function readPlanFilter(url: URL): PlanFilter {
  const asked = (name: string) => url.searchParams.get(name)?.trim() ?? ''
  const chapter = readNumber(asked('chapter'))
  const party = asked('party')
  const status = SHOWN_STATUSES.find((one) => one === asked('status'))
  const year = asked('year') === 'open' ? 'open' : readNumber(asked('year'))
  return {
    ...(chapter !== null && { chapter }),
    ...(party !== '' && { party }),
    ...(status && { status }),
    ...(year !== null && { year }),
  }
}

/** The filter as the fields of an address. */
export function filterQuery(filter: PlanFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]))
}

const readNumber = (text: string) => (/^\d{1,4}$/u.test(text) ? Number(text) : null)
