import { useTranslation } from 'react-i18next'
import type { Activity } from '../../domain/plan/plan'
import { useTimesTaken } from '../http/useTimesTaken'
import { usePlanPage } from '../plan/PlanContext'
import { ProgressForm } from './ProgressForm'
import { ProgressReportItem } from './ProgressReportItem'

/** Every report on an activity, the newest first, and the form for the next one. */
export function ProgressSection({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const { mayReport } = usePlanPage()
  const { id, progress } = activity
  const told = useTimesTaken(
    (sent) => sent.get('intent') === 'addProgress' && sent.get('activityId') === id,
  )
  return (
    <section className="grid gap-3">
      <h4 className="first-capital font-semibold">{t('term.progress')}</h4>
      {progress.length === 0 && (
        <p className="first-capital text-sm text-muted">{t('term.noReportYet')}</p>
      )}
      <ul className="grid gap-3 empty:hidden">
        {progress.toReversed().map((report, index) => (
          <li key={progress.length - index}>
            <ProgressReportItem report={report} />
          </li>
        ))}
      </ul>
      {mayReport && <ProgressForm key={told} activity={activity} />}
    </section>
  )
}
