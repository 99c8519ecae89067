import { useTranslation } from 'react-i18next'
import { dottedDate } from '../../domain/text/dottedDate'
import type { PublicOrigin } from '../../domain/plan/publicOrigin'
import { capital } from '../i18n/capital'
import { useForeignLang } from './OfficialText'

/**
 * Where an activity came from: workshop, group, homework, seminar and its decision; no person. The line
 * is in the reader's language; what is Estonian in it are names.
 */
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
    <p lang={useForeignLang()}>
      {`${capital(t('term.source'))}: ${parts.filter(Boolean).join(' · ')}`}
    </p>
  )
}
