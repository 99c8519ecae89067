/** The names of one month, and its abbreviations, in Estonian, English and Russian. */
type Month = { full: string; short?: string }

/** In any case form, as sources of case-insensitive Unicode patterns; January first. */
const MONTHS: readonly Month[] = [
  { full: String.raw`jaanuar\p{L}*|january|январ\p{L}*`, short: 'jaan|jan|янв' },
  { full: String.raw`veebruar\p{L}*|february|феврал\p{L}*`, short: 'veebr?|feb|фев' },
  { full: String.raw`märts\p{L}*|march|март\p{L}*`, short: 'mar|мар' },
  { full: String.raw`april\p{L}*|апрел\p{L}*`, short: 'apr|апр' },
  { full: String.raw`mai(?:kuu\p{L}*|s|l|ni|ks|st)?|may|ма[йяею]` },
  { full: String.raw`juuni(?:kuu\p{L}*|s|l|ni|ks|st)?|june|июн\p{L}{1,2}`, short: 'jun' },
  { full: String.raw`juuli(?:kuu\p{L}*|s|l|ni|ks|st)?|july|июл\p{L}{1,2}`, short: 'jul' },
  { full: String.raw`august\p{L}*|август\p{L}*`, short: 'aug|авг' },
  { full: String.raw`septemb\p{L}*|сентябр\p{L}*`, short: 'sept?|сен' },
  { full: String.raw`oktoob\p{L}*|october|октябр\p{L}*`, short: 'okt|oct|окт' },
  { full: String.raw`novemb\p{L}*|ноябр\p{L}*`, short: 'nov|ноя' },
  { full: String.raw`detsemb\p{L}*|december|декабр\p{L}*`, short: 'dets|dec|дек' },
]

/** Each month as one pattern, abbreviated or in full; January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map(({ full, short }) =>
  short === undefined ? full : `${full}|${short}`,
)

/** Any month in full: an abbreviation may as well be a person's name, as Jaan is. */
export const FULL_MONTH_NAME = String.raw`(?:${MONTHS.map(({ full }) => full).join('|')})(?!\p{L})`
