import { useTranslation } from 'react-i18next'
import type { PlannedSeminar } from '../../server/seminar/readSeminar'
import { WorkshopDate } from '../workshop/WorkshopDate'

/** When and where a seminar is. */
export function SeminarLead({ seminar }: { seminar: PlannedSeminar }) {
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
    </div>
  )
}
