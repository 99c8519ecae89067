import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { OpenActivity } from '../../domain/progress/overview'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'
import { planPath } from '../plan/planPath'
import { StatusBadge } from './StatusBadge'

type Props = { planId: string; activities: readonly OpenActivity[]; lead: string }

/** Activities that somebody should ask about, each with the way to it. */
export function OpenActivities({ planId, activities, lead }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (activities.length === 0) return <p className="text-muted">{t('progress.nothing')}</p>
  return (
    <>
      <p className="mb-3 text-sm text-muted">{lead}</p>
      <ul className="grid gap-2">
        {activities.map(({ id, number, text, deadlineRaw, status, lastDay }) => (
          <li key={id} className="grid gap-1 rounded-lg border border-line px-3.5 py-2.5">
            <Link
              to={`${planPath(planId, { open: id })}#a-${id}`}
              className="flex gap-2 text-brand"
            >
              <span className="shrink-0 font-semibold tabular-nums">{number}</span>
              <span className="min-w-0">{text}</span>
            </Link>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
              <StatusBadge status={status} />
              <span>{deadlineRaw}</span>
              <span>
                {lastDay === null
                  ? t('progress.neverHeard')
                  : t('progress.lastHeard', { day: formatDate(lastDay, language) })}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
