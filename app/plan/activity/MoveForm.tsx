import { useTranslation } from 'react-i18next'
import type { Activity, Chapter } from '../../../domain/plan/plan'
import { SelectField } from '../../ui/SelectField'
import { SubmitButton } from '../../ui/SubmitButton'
import { usePlanPage } from '../PlanContext'
import { PlanFormFor } from '../PlanFormFor'

/** Moves an activity to the end of another chapter; one that was approved stays. */
export function MoveForm({ activity, chapter }: { activity: Activity; chapter: Chapter }) {
  const { t } = useTranslation()
  const { plan } = usePlanPage()
  const others = plan.chapters.filter(({ id }) => id !== chapter.id)
  if (others.length === 0 || activity.approvedNumber !== null) return null
  return (
    <PlanFormFor
      intent="moveActivity"
      values={{ activityId: activity.id }}
      className="flex flex-wrap items-end gap-3 [&>:first-of-type]:min-w-0"
    >
      <SelectField
        label={t('plan.moveToChapter')}
        name="chapterId"
        options={others.map(({ id, number, title }) => ({
          value: id,
          label: `${number}. ${title}`,
        }))}
      />
      <SubmitButton look="plain">{t('plan.move')}</SubmitButton>
    </PlanFormFor>
  )
}
