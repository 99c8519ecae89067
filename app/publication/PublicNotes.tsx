import { useTranslation } from 'react-i18next'
import type { Consultation } from '../../server/publication/consultationOf'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'
import { PublicPreamble } from './PublicPreamble'
import { usePublicPath } from './usePublicPath'

type Props = { slug: string; consultation: Consultation | null; preamble: string }

/** What stands before the chapters: whether proposals are asked for, the preamble. */
export function PublicNotes({ slug, consultation, preamble }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const pathTo = usePublicPath(slug)
  return (
    <>
      {consultation?.time === 'open' && (
        <p className="note screen">
          {t('publication.consultedUntil', { day: formatDate(consultation.to, language) })}{' '}
          <a href={pathTo('proposals')}>{t('publication.toProposals')}</a>
        </p>
      )}
      <PublicPreamble text={preamble} />
    </>
  )
}
