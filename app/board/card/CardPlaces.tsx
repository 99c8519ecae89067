import { Link } from '@remix-run/react'
import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../BoardContext'

/** The plans that a card is in, and whether it says something else by now. */
export function CardPlaces({ cardId }: { cardId: string }) {
  const { t } = useTranslation()
  const places = useBoard().page.places.filter((place) => place.cardId === cardId)
  if (places.length === 0) return null
  return (
    <ul className="grid gap-1">
      {places.map(({ planId, activityId, number, organisation, changed }) => (
        <li
          key={planId}
          className="flex flex-wrap items-center gap-x-4 rounded-md bg-good-soft px-2.5 py-1 text-sm"
        >
          <Link
            to={`/plans/${planId}#activity-${activityId}`}
            className="inline-flex items-start gap-1.5 font-medium text-good"
          >
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
            {t('promotion.inPlanAs', { n: number, organisation })}
          </Link>
          {changed && <p className="first-capital text-warn">{t('term.changedSince')}</p>}
        </li>
      ))}
    </ul>
  )
}
