import { Link } from '@remix-run/react'
import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { MovedDeadline } from '../../server/progress/loadProgress'
import { planPath } from '../plan/planPath'
import { Day } from '../ui/Day'

type Props = { planId: string; moved: readonly MovedDeadline[] }

/** The deadlines that were moved after approval: from what, to what, why. */
export function MovedDeadlines({ planId, moved }: Props) {
  const { t } = useTranslation()
  return (
    <ul className="grid gap-2">
      {moved.map(({ activityId, number, before, after, reason, at }) => (
        <li key={`${activityId}${at}`} className="rounded-lg border border-line px-3.5 py-2.5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              to={`${planPath(planId, { open: activityId })}#a-${activityId}`}
              className="font-semibold text-brand tabular-nums"
            >
              {number}
            </Link>
            <span>
              <span className="sr-only">{t('progress.before')} </span>
              {before || '–'}
            </span>
            <ArrowRight aria-hidden className="size-4 text-muted" />
            <span>
              <span className="sr-only">{t('progress.after')} </span>
              {after || '–'}
            </span>
            <span className="text-sm text-muted">
              <Day at={at} />
            </span>
          </p>
          {reason && <p className="text-muted">{reason}</p>}
        </li>
      ))}
    </ul>
  )
}
