import { GripVertical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '../../domain/plan/plan'
import { useIsAlive } from '../ui/useIsAlive'
import { usePlanPage } from './PlanContext'

/** What a mouse takes an activity by, in sight once that works. The keyboard and the screen reader have buttons instead. */
export function DragHandle({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const { drag } = usePlanPage()
  const isAlive = useIsAlive()
  return (
    <span
      aria-hidden
      title={t('common.drag')}
      draggable
      onDragStart={(event) => drag.start(event, activity.id)}
      onDragEnd={drag.end}
      className={`hidden cursor-grab text-field hover:text-ink lg:pointer-fine:block print:hidden ${isAlive ? '' : 'invisible'}`}
    >
      <GripVertical className="-ml-1 size-5" />
    </span>
  )
}
