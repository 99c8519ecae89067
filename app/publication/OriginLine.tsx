import { useTranslation } from 'react-i18next'
import type { PublicOrigin } from '../../server/plan/readPublicOrigins'
import { useForeignLang } from './OfficialText'

/** Where an activity came from: workshop, group, homework, seminar and its decision; no person. */
export function OriginLine({ origin }: { origin: PublicOrigin }) {
  const { t } = useTranslation()
  const { workshop, workshopDate, group, homework, seminarDate, decision } = origin
  const parts = [
    `${workshop} ${dayOf(workshopDate)}`,
    group,
    homework && t('publication.originHomework', { municipality: homework }),
    decision &&
      (seminarDate
        ? t('publication.originAcceptedOn', { date: dayOf(seminarDate) })
        : t('publication.originAccepted')),
  ]
  return (
    <p className="quiet">
      <span lang={useForeignLang()}>
        <span className="cap">{t('term.source')}</span>:
      </span>
      {` ${parts.filter(Boolean).join(' · ')}`}
    </p>
  )
}

/** An ISO date as `17.11.2026`. */
const dayOf = (date: string): string => date.split('-').reverse().join('.')
