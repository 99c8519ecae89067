import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../server/board/readPlaces'
import { Button } from '../ui/Button'

/** Where a draft stands in a plan, and the way to take it out again. */
export function DeskPlace({ place }: { place: Place }) {
  const { t } = useTranslation()
  const { organisation, number, planId, activityId, changed, isStruck } = place
  return (
    <div className="rounded-lg bg-good-soft p-2.5 text-sm">
      <p>
        <Link
          to={`/plans/${planId}#activity-${activityId}`}
          className="font-medium text-good underline"
        >
          {t('promotion.inPlanAs', { n: number, organisation })}
        </Link>
      </p>
      {isStruck && <p className="first-capital text-warn">{t('approval.struck')}</p>}
      {changed && <p className="first-capital text-warn">{t('term.changedSince')}</p>}
      <Button type="submit" name="withdraw" value={activityId} look="quiet" small>
        {t('promotion.withdraw')}
      </Button>
    </div>
  )
}
