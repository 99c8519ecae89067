import { useTranslation } from 'react-i18next'
import type { StoredProject } from '../../server/project/loadProject'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'

/** The meetings and training days of a project: each date as written, with its reading beside. */
export function Sessions({ sessions }: Pick<StoredProject, 'sessions'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (sessions.length === 0) return <p className="text-muted">{t('project.noSessions')}</p>
  return (
    <ol className="grid gap-2">
      {sessions.map(({ title, dateRaw, date, venue }, at) => (
        <li key={`${at}${title}`} className="rounded-lg border border-line px-3.5 py-2.5">
          <p className="font-medium">{title || t('project.session')}</p>
          <p className="flex flex-wrap gap-x-3 text-sm text-muted">
            <span>{dateRaw || t('project.noDate')}</span>
            {date && formatDate(date, language) !== dateRaw && (
              <time dateTime={date}>{formatDate(date, language)}</time>
            )}
            {venue && <span>{venue}</span>}
          </p>
        </li>
      ))}
    </ol>
  )
}
