import type { Deadline } from '../deadline/deadline'
import { parseDeadline } from '../deadline/parseDeadline'
import { FULL_MONTH_NAME } from '../text/monthNames'
import type { DeadlineHint } from './planReading'

const YEAR = '(?:19|20)\\d\\d(?!\\d)'
const ET_YEAR = `${YEAR}(?:\\.\\s?a(?:asta\\p{L}*|\\.)?)?`
const TIMES = '\\d+(?:\\s?[-–]\\s?\\d+)?'

/** Phrases that may name a time, longest first; `parseDeadline` decides whether they do. */
const PHRASES: readonly string[] = [
  `${TIMES}\\skorda\\s(?:aas\\p{L}*|poolaastas|kvartalis|kuus|nädalas)`,
  `(?:vähemalt\\s)?(?:üks\\s)?kord\\s(?:aastas|poolaastas|kvartalis|kuus|nädalas)`,
  `(?:once|twice|${TIMES}\\stimes)\\s(?:a|per)\\s(?:year|quarter|month|week)`,
  `(?:${TIMES}\\s)?раза?\\sв\\s(?:год|полугодие|квартал|месяц|неделю)`,
  `${YEAR}\\.\\saasta\\s(?:${FULL_MONTH_NAME}\\s)?(?:alguseks|keskpaigaks|lõpuks)`,
  `aastaks\\s${YEAR}`,
  `(?:by\\s)?(?:the\\s)?end\\sof\\s(?:${FULL_MONTH_NAME}\\s)?${YEAR}`,
  `до\\sконца\\s${YEAR}(?:\\sг(?:ода|\\.))?`,
  `(?:до\\s|kuni\\s|by\\s)?\\d{1,2}\\.\\d{1,2}\\.${YEAR}`,
  `\\d{1,2}\\.?\\s${FULL_MONTH_NAME}\\s${ET_YEAR}`,
  `(?:by\\s|in\\s)?${FULL_MONTH_NAME}\\s${ET_YEAR}`,
  `\\(${FULL_MONTH_NAME}\\)`,
  `${ET_YEAR}\\s(?:I|II|III|IV|[1-4]\\.)\\skvarta\\p{L}*`,
  `Q[1-4]\\s${YEAR}`,
  `(?:by|until)\\s${YEAR}`,
  `jooksvalt(?:\\saasta\\sjooksul)?`,
  `vastavalt\\svajadus(?:t?ele)`,
  `по\\sмере\\sнеобходимости|as\\sneeded|on\\san\\songoing\\sbasis`,
]

const PHRASE = new RegExp(`(?<![\\p{L}\\d])(?:${PHRASES.join('|')})`, 'giu')
const NAMES_NO_TIME: readonly Deadline['kind'][] = ['none', 'text', 'empty']

/** The phrases of a text that name a time, and how each reads. `year` is the plan's, for bare months. */
export function deadlineHints(text: string, year: number | null): DeadlineHint[] {
  return [...text.matchAll(PHRASE)].flatMap(([raw]) => {
    const deadline = parseDeadline(raw, year === null ? {} : { year })
    return NAMES_NO_TIME.includes(deadline.kind) ? [] : [hintOf(raw, deadline)]
  })
}

function hintOf(raw: string, { kind, from, to, recurrence }: Deadline): DeadlineHint {
  return {
    raw,
    kind,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(recurrence && { unit: recurrence.unit }),
    ...(recurrence?.every !== undefined && { every: recurrence.every }),
    ...(recurrence?.times !== undefined && { times: recurrence.times }),
  }
}
