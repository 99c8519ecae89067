import { LOCALES, type Language } from '../../domain/language'

/** The parts of a year as ISO 8601-2 counts them: seasons, quarters, halves. */
const PARTS: Record<Language, Readonly<Record<string, string>>> = {
  et: {
    21: 'kevad',
    22: 'suvi',
    23: 'sügis',
    24: 'talv',
    33: 'I kvartal',
    34: 'II kvartal',
    35: 'III kvartal',
    36: 'IV kvartal',
    40: 'I poolaasta',
    41: 'II poolaasta',
  },
  en: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    33: '1st quarter',
    34: '2nd quarter',
    35: '3rd quarter',
    36: '4th quarter',
    40: '1st half',
    41: '2nd half',
  },
  ru: {
    21: 'весна',
    22: 'лето',
    23: 'осень',
    24: 'зима',
    33: 'I квартал',
    34: 'II квартал',
    35: 'III квартал',
    36: 'IV квартал',
    40: 'I полугодие',
    41: 'II полугодие',
  },
}

/** How a year joins the name of a part of it. */
const WITH_YEAR: Record<Language, (part: string, year: string) => string> = {
  et: (part, year) => `${part} ${year}`,
  en: (part, year) => `${part} of ${year}`,
  ru: (part, year) => `${part} ${year} г.`,
}

/** Formatting months of a year that nobody named needs a year that has every day. */
const LEAP_YEAR = 2000

/**
 * A date as people read it: `2026-06-01` as "1. juuni 2026", `2026-06` as "juuni 2026", `2026-34` as
 * "II kvartal 2026" (ISO 8601-2), `2026` as it is; `--06-01`, `--06`, `--34` without a year. What is
 * no date of these forms, such as a clock time, is given back unchanged.
 */
export function formatDate(iso: string, language: Language): string {
  const found = /^(\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(iso)
  if (!found) return iso
  const [, written = '-', part, day] = found
  const year = written === '-' ? null : written
  if (part === undefined) return year === null ? iso : formatYear(year, language)
  const name = PARTS[language][part]
  if (name !== undefined) return year === null ? name : WITH_YEAR[language](name, year)
  const at = Date.UTC(Number(year ?? LEAP_YEAR), Number(part) - 1, Number(day ?? 1))
  if (Number(part) < 1 || Number(part) > 12) return iso
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    ...(year !== null && { year: 'numeric' }),
    timeZone: 'UTC',
  })
    .format(at)
    .replaceAll(/\s/gu, ' ')
}

const formatYear = (year: string, language: Language) => (language === 'ru' ? `${year} г.` : year)
