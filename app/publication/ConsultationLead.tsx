import { useTranslation } from 'react-i18next'
import type { Consultation } from '../../server/publication/consultationOf'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'

const SENTENCES = {
  early: 'publication.consultationEarly',
  open: 'publication.consultationOpen',
  over: 'publication.consultationOver',
} as const

/** When everybody may propose. */
export function ConsultationLead({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [from, to] = [consultation.from, consultation.to].map((day) => formatDate(day, language))
  return <p className="lead">{t(SENTENCES[consultation.time], { from, to })}</p>
}
