import { useTranslation } from 'react-i18next'
import type { StoredProject } from '../../server/project/loadProject'
import { ProjectStateBadge } from './ProjectStateBadge'

/** What the organisations of a project do together, each in its own state. */
export function JointActivities({ activities }: Pick<StoredProject, 'activities'>) {
  const { t } = useTranslation()
  if (activities.length === 0) return <p className="text-muted">{t('project.noActivities')}</p>
  return (
    <ul className="grid gap-2">
      {activities.map(({ text, state, note }, at) => (
        <li key={`${at}${text}`} className="grid gap-1 rounded-lg border border-line px-3.5 py-2.5">
          <p className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <span className="min-w-0 basis-64 grow">{text}</span>
            <ProjectStateBadge state={state} />
          </p>
          {note && <p className="text-sm whitespace-pre-line text-muted">{note}</p>}
        </li>
      ))}
    </ul>
  )
}
