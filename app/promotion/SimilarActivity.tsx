import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Similar } from '../../server/board/readPromotionDesk'

/** An activity that says nearly the same as the draft above it. */
export function SimilarActivity({ similar }: { similar: Similar }) {
  const { t } = useTranslation()
  const { planId, activityId, text } = similar
  return (
    <div className="mt-2 rounded-lg bg-warn-soft p-2.5 text-sm">
      <p className="font-medium text-warn">{t('promotion.similar')}</p>
      <p>{text}</p>
      <Link to={`/plans/${planId}#activity-${activityId}`} className="text-brand underline">
        {t('promotion.seeInPlan')}
      </Link>
    </div>
  )
}
