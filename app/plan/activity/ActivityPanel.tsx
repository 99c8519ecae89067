import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity, Chapter } from '../../../domain/plan/plan'
import { StackCell, StackRow } from '../../ui/StackTable'
import { ActivityEditor } from './ActivityEditor'
import { ActivityOrigin } from './ActivityOrigin'
import { AnsweredCards } from './AnsweredCards'
import { DeleteForm } from './DeleteForm'
import { MoveForm } from './MoveForm'
import { usePlanPage } from '../PlanContext'
import { ProgressSection } from '../../progress/ProgressSection'

type Props = { activity: Activity; chapter: Chapter; width: number }

/** What opens below an activity: its form for whoever may edit, its reports and its origin for everyone. */
export function ActivityPanel({ activity, chapter, width }: Props) {
  const { t } = useTranslation()
  const { origins, ...rights } = usePlanPage()
  const mayEdit = rights.mayEdit && !activity.isStruck
  const panel = useRef<HTMLDivElement>(null)
  const origin = origins[activity.id]
  useEffect(() => {
    const opened = panel.current
    opened?.querySelector<HTMLElement>('textarea, h3')?.focus({ preventScroll: true })
    const isBelow = opened && opened.getBoundingClientRect().bottom > window.innerHeight
    if (isBelow) opened.closest('tr')?.previousElementSibling?.scrollIntoView()
  }, [])
  return (
    <StackRow className="print:hidden!">
      <StackCell colSpan={width} className="border-b-2 border-line bg-brand-soft/40 p-3 sm:p-4">
        <div
          ref={panel}
          className="grid gap-6 rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-8"
        >
          {mayEdit && <ActivityEditor key={activity.id} activity={activity} chapter={chapter} />}
          <div className="grid content-start gap-6">
            <h3 tabIndex={-1} className={mayEdit ? 'sr-only' : 'outline-none'}>
              {t('plan.activityTitle', { number: activity.number })}
            </h3>
            {origin && <ActivityOrigin origin={origin} />}
            <AnsweredCards activity={activity} />
            <ProgressSection activity={activity} />
            {mayEdit && (
              <>
                <MoveForm activity={activity} chapter={chapter} />
                <DeleteForm activity={activity} />
              </>
            )}
          </div>
        </div>
      </StackCell>
    </StackRow>
  )
}
