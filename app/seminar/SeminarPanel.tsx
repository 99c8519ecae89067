import { CalendarClock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../ui/ButtonLink'
import { Panel } from '../ui/Panel'

/** The way from a workshop to its follow-up seminar. */
export function SeminarPanel({ workshopId }: { workshopId: string }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('seminar.title')}>
      <p className="mb-3 text-muted">{t('seminar.lead')}</p>
      <ButtonLink to={`/workshops/${workshopId}/seminar`}>
        <CalendarClock aria-hidden className="size-4" />
        {t('seminar.open')}
      </ButtonLink>
    </Panel>
  )
}
