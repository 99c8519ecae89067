import { useTranslation } from 'react-i18next'
import type { Activity } from '../../domain/plan/plan'
import { reportPeriods } from '../../domain/progress/reportPeriod'
import { useAnswer } from '../http/useAnswer'
import { PeriodField } from './PeriodField'
import { ReportFields } from './ReportFields'
import { Checkbox } from '../ui/Checkbox'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { useFieldError } from '../ui/useFieldError'
import { badFields } from '../ui/refusalText'
import { usePlanPage } from '../plan/PlanContext'
import { PlanFormFor } from '../plan/PlanFormFor'

const OWN_FIELDS: readonly string[] = ['report', 'reportStatus', 'period', 'evidence']

/** The next report on an activity; the period is suggested by its deadline. */
export function ProgressForm({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const { today, mayEdit } = usePlanPage()
  const answer = useAnswer()
  const errorOf = useFieldError()
  // Beside the activity's own form, which shows every refusal, this one would say it twice.
  const isOurs = !mayEdit && badFields(answer).some((field) => OWN_FIELDS.includes(field))
  return (
    <PlanFormFor
      intent="addProgress"
      values={{ activityId: activity.id }}
      className="grid gap-3 rounded-lg border border-line p-3 sm:p-4"
    >
      {isOurs && <RefusalNotice answer={answer} />}
      <ReportFields errorOf={errorOf} />
      <PeriodField likely={reportPeriods(activity.deadline, today)} error={errorOf('period')} />
      <Checkbox name="inside">{t('progress.inside')}</Checkbox>
      <div>
        <SubmitButton look="plain">{t('plan.addReport')}</SubmitButton>
      </div>
    </PlanFormFor>
  )
}
