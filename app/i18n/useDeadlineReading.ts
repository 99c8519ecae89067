import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../domain/deadline/deadline'
import { describeDeadline } from '../../domain/deadline/describeDeadline'
import type { Language } from '../../domain/language'
import { formatDate } from './formatDate'
import { useLanguage } from './useLanguage'

/** How a deadline was understood, in the language of the page; empty for an empty deadline. */
export function useDeadlineReading(): (deadline: Deadline) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback((deadline) => readDeadline(deadline, t, language), [t, language])
}

/** Whether a reading tells more than the deadline as written: letters of another size and dots do not count. */
export function saysMore(reading: string, raw: string): boolean {
  return reading !== '' && fold(reading) !== fold(raw)
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.]+/gu, ' ')
    .trim()

/** The statements of a reading as one text, its dates as the language writes them. */
export function readDeadline(deadline: Deadline, t: TFunction, language: Language): string {
  return describeDeadline(deadline)
    .map(({ key, params }) =>
      t(`deadlineReading.${key}`, { count: 0, ...written(params, language) }),
    )
    .join(', ')
}

const DATES: readonly string[] = ['when', 'from', 'to']

/** Dates as people read them; everything else stays as it is. */
function written(params: Record<string, string | number>, language: Language) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      DATES.includes(name) ? formatDate(String(value), language) : value,
    ]),
  )
}
