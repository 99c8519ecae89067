import { useTranslation } from 'react-i18next'
import type { Activity } from '../../domain/plan/plan'
import { shownReport } from '../../domain/progress/publicReports'
import { Day } from '../ui/Day'
import { StatusBadge } from './StatusBadge'

/** How far an activity is: its status, and what was last reported to everybody, with its own date. */
export function ProgressCell({ activity: { status, progress } }: { activity: Activity }) {
  const { t } = useTranslation()
  const last = shownReport(progress)
  if (!last && status === 'notStarted') {
    return <span className="text-sm text-muted">{t('term.statusNotStarted')}</span>
  }
  return (
    <div className="grid justify-items-start gap-1">
      {status !== 'notStarted' && <StatusBadge status={status} />}
      {last && (
        <p className="text-sm whitespace-pre-line">
          {last.at && (
            <span className="text-muted">
              <Day at={last.at} />
              {': '}
            </span>
          )}
          {last.text}
        </p>
      )}
    </div>
  )
}
