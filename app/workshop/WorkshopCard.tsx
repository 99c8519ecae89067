import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { WorkshopEntry } from '../../server/workshop/listWorkshops'
import { StateBadge } from './StateBadge'
import { WorkshopDate } from './WorkshopDate'

/** One of the facilitator's workshops, as the home page lists them. */
export function WorkshopCard({ workshop }: { workshop: WorkshopEntry }) {
  const { t } = useTranslation()
  const { id, title, date, place, state, groups, participants } = workshop
  return (
    <li className="relative rounded-xl border border-line bg-surface p-4 shadow-card hover:border-brand sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 className="min-w-0">
          <Link
            to={`/workshops/${id}`}
            className="text-ink no-underline after:absolute after:inset-0 after:rounded-xl hover:underline"
          >
            {title}
          </Link>
        </h2>
        <StateBadge state={state} />
      </div>
      <p className="mt-1 text-muted">
        <WorkshopDate date={date} />
        {place && <span> · {place}</span>}
      </p>
      <p className="mt-2 text-sm text-muted">
        {t('workshop.groupsCount', { count: groups })} ·{' '}
        {t('workshop.members', { count: participants })}
      </p>
    </li>
  )
}
