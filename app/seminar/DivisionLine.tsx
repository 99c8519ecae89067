import { useTranslation } from 'react-i18next'
import type { PlannedSeminar } from '../../server/seminar/readSeminar'
import { Notice } from '../ui/Notice'

/** How the time is divided, and what of it is left over or lacking. */
export function DivisionLine({ seminar }: { seminar: PlannedSeminar }) {
  const { t } = useTranslation()
  const { division, over } = seminar
  if (over > 0 || !division)
    return <Notice tone="warn">{t('seminar.over', { minutes: over })}</Notice>
  const { turns, each, telling, feedback, spare } = division
  if (turns === 0) return null
  return (
    <p className="text-muted">
      {t('seminar.division', { count: turns, each, telling, feedback })}{' '}
      {spare > 0 && t('seminar.spare', { minutes: spare })}
    </p>
  )
}
