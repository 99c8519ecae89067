import { useTranslation } from 'react-i18next'
import type { SharedSeminar } from '../../server/seminar/readSharedSeminar'

/** How far the seminar is, and who comes next. */
export function SharedLead({ seminar }: { seminar: SharedSeminar }) {
  const { t } = useTranslation()
  const { told, total, next, turn } = seminar
  if (total === 0) return null
  return (
    <>
      {t('seminar.told', { told, total })}
      {turn && next && ` · ${t('seminar.isNext', { municipality: next })}`}
    </>
  )
}
