import { useTranslation } from 'react-i18next'
import type { Activity, Chapter } from '../../../domain/plan/plan'
import { StackBody, StackHead, StackHeadCell, StackTable } from '../../ui/StackTable'
import { ActivityPanel } from '../activity/ActivityPanel'
import { ActivityRow } from '../activity/ActivityRow'
import { GoalRow } from './GoalRow'
import { columnWidth, planColumns } from '../planColumns'
import { usePlanPage } from '../PlanContext'
import { usePlanFocus } from '../usePlanFocus'
import { useColumnLabel } from '../useColumnLabel'

/** The activities of a chapter. */
export function ChapterTable({ chapter }: { chapter: Chapter }) {
  const { t } = useTranslation()
  const { plan } = usePlanPage()
  const columns = planColumns(plan)
  const labelOf = useColumnLabel()
  return (
    <StackTable>
      <caption className="sr-only">
        {t('plan.tableCaption', { number: chapter.number, title: chapter.title })}
      </caption>
      <StackHead>
        {columns.map((column) => (
          <StackHeadCell key={column} className={columnWidth(column, columns)}>
            <span className="first-capital">{labelOf(column)}</span>
          </StackHeadCell>
        ))}
        <StackHeadCell className="w-[5.5rem] print:hidden!">
          <span className="sr-only">{t('plan.actions')}</span>
        </StackHeadCell>
      </StackHead>
      <StackBody>
        {chapter.activities.map((activity, at) => (
          <ActivityRows key={activity.id} chapter={chapter} activity={activity} at={at} />
        ))}
      </StackBody>
    </StackTable>
  )
}

type RowsProps = { chapter: Chapter; activity: Activity; at: number }

/** An activity with what stands around its row: the goal it begins, and what is open below it. */
function ActivityRows({ chapter, activity, at }: RowsProps) {
  const { plan } = usePlanPage()
  const { open } = usePlanFocus()
  const width = planColumns(plan).length + 1
  const before = chapter.activities[at - 1]
  const goal = chapter.goals.find(({ id }) => id === activity.goalId)
  const begins = (before?.goalId ?? null) !== activity.goalId
  const isFirst = chapter.activities.findIndex(({ goalId }) => goalId === activity.goalId) === at
  return (
    <>
      {begins && <GoalRow goal={goal ?? null} isFirst={isFirst} width={width} />}
      <ActivityRow chapter={chapter} activity={activity} at={at} isOpen={open === activity.id} />
      {open === activity.id && (
        <ActivityPanel activity={activity} chapter={chapter} width={width} />
      )}
    </>
  )
}
