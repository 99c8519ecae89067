import { PanelTopOpen, Pencil, RotateCcw, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Activity, Chapter } from '../../../domain/plan/plan'
import { buttonStyle } from '../../ui/buttonStyle'
import { usePlanPage } from '../PlanContext'
import { PlanFormFor } from '../PlanFormFor'
import { PlanLink } from '../PlanLink'
import { StepButton } from '../StepButton'

type Props = { chapter: Chapter; activity: Activity; at: number; isOpen: boolean }

/** What can be done with an activity from its row; the rest is in what opens below it. */
export function ActivityActions({ chapter, activity, at, isOpen }: Props) {
  const { t } = useTranslation()
  const { mayReport, origins, standing, ...rights } = usePlanPage()
  const mayEdit = rights.mayEdit && !activity.isStruck
  const mayTakeUp = rights.mayEdit && activity.isStruck && !standing.struck.includes(activity.id)
  const hasMore = mayReport || activity.progress.length > 1 || origins[activity.id] !== undefined
  if (!rights.mayEdit && !hasMore && !isOpen) return null
  const { number, approvedNumber } = activity
  const mayMove = mayEdit && approvedNumber === null
  const first = chapter.activities.findLastIndex((one) => one.approvedNumber !== null) + 1
  const label = mayEdit ? t('plan.editActivity', { number }) : t('plan.openActivity', { number })
  const Icon = mayEdit ? Pencil : PanelTopOpen
  return (
    <div className="flex items-center gap-1 lg:flex-wrap">
      <PlanLink
        id={`open-${activity.id}`}
        focus={isOpen ? {} : { open: activity.id }}
        look="plain"
        small
        aria-label={isOpen ? t('common.close') : label}
        title={isOpen ? t('common.close') : label}
        className="min-w-9"
      >
        {isOpen ? <X aria-hidden className="size-4" /> : <Icon aria-hidden className="size-4" />}
      </PlanLink>
      {mayTakeUp && <TakeUp activity={activity} />}
      {mayMove && (
        <PlanFormFor intent="stepActivity" values={{ activityId: activity.id }} className="flex">
          <StepButton step="up" label={t('plan.moveUp', { number })} disabled={at === first} />
          <StepButton
            step="down"
            label={t('plan.moveDown', { number })}
            disabled={at === chapter.activities.length - 1}
          />
        </PlanFormFor>
      )}
    </div>
  )
}

/** Takes up again what this amendment left out. */
function TakeUp({ activity: { id, number } }: Pick<Props, 'activity'>) {
  const { t } = useTranslation()
  const label = t('approval.takeUp', { number })
  return (
    <PlanFormFor intent="restoreActivity" values={{ activityId: id }}>
      <button
        type="submit"
        aria-label={label}
        title={label}
        className={`${buttonStyle({ small: true })} min-w-9`}
      >
        <RotateCcw aria-hidden className="size-4" />
      </button>
    </PlanFormFor>
  )
}
