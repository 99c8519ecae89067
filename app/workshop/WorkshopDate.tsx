import { LOCALES } from '../../domain/language'
import { useLanguage } from '../i18n/useLanguage'

/** The day of a workshop (an ISO date) in words, with its weekday. */
export function WorkshopDate({ date }: { date: string }) {
  const words = new Intl.DateTimeFormat(LOCALES[useLanguage()], {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return (
    <time dateTime={date} className="first-capital">
      {words.format(new Date(`${date}T00:00:00Z`))}
    </time>
  )
}
