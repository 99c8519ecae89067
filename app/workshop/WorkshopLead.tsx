import { useTranslation } from 'react-i18next'
import type { WorkshopPage } from '../../server/workshop/readWorkshop'
import { StateBadge } from './StateBadge'
import { WorkshopDate } from './WorkshopDate'

/** When and where a workshop is, and whether it goes on. */
export function WorkshopLead({ workshop }: { workshop: WorkshopPage }) {
  const { t } = useTranslation()
  const { date, place, link, state } = workshop
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <WorkshopDate date={date} />
      {place && <span>{place}</span>}
      {link && (
        <a href={link} rel="noreferrer" className="font-medium text-brand">
          {t('workshop.link')}
        </a>
      )}
      <StateBadge state={state} />
    </div>
  )
}
