import { useTranslation } from 'react-i18next'

/** The day of a workshop (an ISO date) in words, with its weekday. */
export function WorkshopDate({ date }: { date: string }) {
  const { i18n } = useTranslation()
  const words = new Intl.DateTimeFormat(i18n.language, {
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
