import { CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlannedSeminar } from '../../server/seminar/readSeminar'
import { WorkshopDate } from '../workshop/WorkshopDate'

type Props = {
  /** The address of the seminar's page. */
  page: string
  seminar: PlannedSeminar
}

/** When and where a seminar is, also for a calendar. */
export function SeminarLead({ page, seminar }: Props) {
  const { t } = useTranslation()
  const { date, start, end, place, link } = seminar
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <WorkshopDate date={date} />
      <span className="tabular-nums">
        {start}–{end}
      </span>
      {place && <span>{place}</span>}
      {link && (
        <a href={link} rel="noreferrer" className="font-medium text-brand">
          {t('seminar.openLink')}
        </a>
      )}
      <a href={`${page}.ics`} className="inline-flex items-center gap-1 font-medium text-brand">
        <CalendarPlus aria-hidden className="size-4" />
        {t('seminar.calendar')}
      </a>
    </div>
  )
}
