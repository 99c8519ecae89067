import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { JoinedEntry } from '../../server/workshop/listWorkshops'
import { Panel } from '../ui/Panel'
import { WorkshopDate } from './WorkshopDate'

/** The way back to the boards that were joined from this browser. */
export function JoinedList({ joined }: { joined: readonly JoinedEntry[] }) {
  const { t } = useTranslation()
  if (joined.length === 0) return null
  return (
    <Panel title={t('join.yourBoards')}>
      <ul className="grid gap-3">
        {joined.map(({ id, title, date, boardId }) => (
          <li key={id}>
            <Link
              to={boardId === null ? `/workshops/${id}` : `/boards/${boardId}`}
              className="font-medium text-brand"
            >
              {title}
            </Link>
            <p className="text-sm text-muted">
              <WorkshopDate date={date} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
