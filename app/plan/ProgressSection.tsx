import { useTranslation } from 'react-i18next'
import { ACTIVITY_STATUSES, type Activity } from '../../domain/plan/plan'
import { Day } from '../ui/Day'
import { SelectField } from '../ui/SelectField'
import { SubmitButton } from '../ui/SubmitButton'
import { TextArea } from '../ui/TextArea'
import { useFieldError } from '../ui/useFieldError'
import { usePlanPage } from './PlanContext'
import { PlanFormFor } from './PlanFormFor'
import { StatusBadge } from './StatusBadge'
import { statusLabel } from './statusLabel'

/** Every report on an activity, the newest first, and the form for the next one. */
export function ProgressSection({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const { mayReport } = usePlanPage()
  const { progress } = activity
  return (
    <section className="grid gap-3">
      <h4 className="first-capital font-semibold">{t('term.progress')}</h4>
      {progress.length === 0 && (
        <p className="first-capital text-sm text-muted">{t('term.noReportYet')}</p>
      )}
      <ul className="grid gap-2">
        {progress.toReversed().map(({ text, status, at }, index) => (
          <li key={progress.length - index} className="border-l-2 border-line pl-3">
            <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
              {at ? <Day at={at} /> : t('plan.noDate')}
              {status && <StatusBadge status={status} />}
            </p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
      {mayReport && <ProgressForm key={progress.length} activityId={activity.id} />}
    </section>
  )
}

function ProgressForm({ activityId }: { activityId: string }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <PlanFormFor intent="addProgress" values={{ activityId }} className="grid gap-3">
      <TextArea
        label={t('plan.report')}
        hint={t('plan.reportHint')}
        name="report"
        rows={2}
        required
        error={errorOf('report')}
      />
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          label={t('plan.reportStatus')}
          name="reportStatus"
          options={[
            { value: '', label: t('plan.statusStays') },
            ...ACTIVITY_STATUSES.map((value) => ({ value, label: statusLabel(t, value) })),
          ]}
        />
        <SubmitButton look="plain">{t('plan.addReport')}</SubmitButton>
      </div>
    </PlanFormFor>
  )
}
