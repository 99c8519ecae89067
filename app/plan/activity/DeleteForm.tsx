import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '../../../domain/plan/plan'
import { SubmitButton } from '../../ui/SubmitButton'
import { PlanFormFor } from '../PlanFormFor'

/** Deletes without a question, or leaves out what was approved; what follows offers to undo it. */
export function DeleteForm({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  return (
    <PlanFormFor intent="deleteActivity" values={{ activityId: activity.id }}>
      <SubmitButton look="danger">
        <Trash2 aria-hidden className="size-4" />
        {t(activity.approvedNumber === null ? 'plan.deleteActivity' : 'approval.strike')}
      </SubmitButton>
    </PlanFormFor>
  )
}
