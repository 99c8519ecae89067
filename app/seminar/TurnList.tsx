import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { HostSeminar } from '../../server/seminar/readHostSeminar'
import { TurnBadge } from './TurnBadge'

/** All turns, each a way to look at it without making it the current one. */
export function TurnList({ seminar }: { seminar: HostSeminar }) {
  const { t } = useTranslation()
  const shown = seminar.turn?.id
  return (
    <nav aria-label={t('seminar.order')} className="min-w-0">
      <ol className="flex gap-2 overflow-x-auto pb-1">
        {seminar.turns.map(({ id, municipality, state }) => (
          <li key={id} className="shrink-0">
            <Link
              to={id === seminar.currentId ? '?' : `?turn=${id}`}
              preventScrollReset
              aria-current={id === shown ? 'true' : undefined}
              className={`flex min-h-10 items-center gap-2 rounded-lg border px-3 no-underline ${id === shown ? 'border-brand bg-brand-soft font-medium text-brand-strong' : 'border-line bg-surface text-ink'}`}
            >
              {municipality}
              {state !== 'waiting' && <TurnBadge state={state} />}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
