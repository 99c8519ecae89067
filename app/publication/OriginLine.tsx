import { useTranslation } from 'react-i18next'
import { dottedDate } from '../../domain/text/dottedDate'
import type { PublicOrigin } from '../../server/plan/readPublicOrigins'
import { useForeignLang } from './OfficialText'

/** Where an activity came from: workshop, group, homework, seminar and its decision; no person. */
export function OriginLine({ origin }: { origin: PublicOrigin }) {
  const { t } = useTranslation()
  const { workshop, workshopDate, group, homework, seminarDate, decision } = origin
  const parts = [
    `${workshop} ${dottedDate(workshopDate)}`,
    group,
    homework && t('publication.originHomework', { municipality: homework }),
    decision &&
      (seminarDate
        ? t('publication.originAcceptedOn', { date: dottedDate(seminarDate) })
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
