import { History } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity, Chapter } from '../../../domain/plan/plan'
import { Badge } from '../../ui/Badge'
import { DragGrip } from '../../ui/DragGrip'
import { StackCell, StackRow } from '../../ui/StackTable'
import { ActivityActions } from './ActivityActions'
import { DeadlineText } from './DeadlineText'
import { headRow } from '../chapter/dropPlace'
import { Parties } from './Parties'
import { StruckText } from './StruckText'
import { planColumns, type PlanColumn } from '../planColumns'
import { usePlanPage } from '../PlanContext'
import { ProgressCell } from '../../progress/ProgressCell'
import { useColumnLabel } from '../useColumnLabel'
import { useDropLine } from '../chapter/useDropLine'

type Props = { chapter: Chapter; activity: Activity; at: number; isOpen: boolean }

/** One activity of the plan. */
export function ActivityRow({ chapter, activity, at, isOpen }: Props) {
  const { plan } = usePlanPage()
  const line = useDropLine(activity.id, at === 0 ? headRow(chapter.id) : undefined)
  const frame = isOpen ? 'bg-brand-soft/40' : 'hover:bg-paper/70'
  const columns = planColumns(plan)
  const shown = activity.isStruck ? columns.slice(0, 2) : columns
  return (
    <StackRow
      id={`a-${activity.id}`}
      data-row={activity.id}
      className={`scroll-mt-16 border-b border-line py-3 target:bg-brand-soft/40 wide:py-0 print:break-inside-avoid ${frame} ${line}`}
    >
      {shown.map((column) => (
        <Cell
          key={column}
          column={column}
          span={activity.isStruck && column === 'activity' ? columns.length - 1 : 1}
        >
          <CellText column={column} activity={activity} />
        </Cell>
      ))}
      <StackCell className="px-3 pt-2 wide:px-2 wide:py-2 print:hidden!">
        <ActivityActions chapter={chapter} activity={activity} at={at} isOpen={isOpen} />
      </StackCell>
    </StackRow>
  )
}

const WITHOUT_LABEL: readonly PlanColumn[] = ['number', 'activity']

type CellProps = { column: PlanColumn; span: number; children: ReactNode }

function Cell({ column, span, children }: CellProps) {
  const labelOf = useColumnLabel()
  return (
    <StackCell colSpan={span} className="px-3 py-0.5 hyphens-auto wide:py-3 print:px-2 print:py-1">
      {!WITHOUT_LABEL.includes(column) && (
        <span className="block text-sm text-muted wide:hidden" aria-hidden>
          <span className="first-capital">{labelOf(column)}</span>
        </span>
      )}
      {children}
    </StackCell>
  )
}

function CellText({ column, activity }: { column: PlanColumn; activity: Activity }) {
  switch (column) {
    case 'number':
      return <ActivityNumber activity={activity} />
    case 'activity':
      return activity.isStruck ? (
        <StruckText text={activity.text} />
      ) : (
        <ActivityText activity={activity} />
      )
    case 'deadline':
      return <DeadlineText raw={activity.deadlineRaw} deadline={activity.deadline} />
    case 'party':
      return <Parties parties={activity.parties} />
    case 'target':
      return <span className="whitespace-pre-line">{activity.target || '–'}</span>
    case 'progress':
      return <ProgressCell activity={activity} />
  }
}

function ActivityNumber({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const { mayEdit, drag } = usePlanPage()
  const written = activity.numberAsWritten?.replace(/\.$/u, '')
  return (
    <span className="inline-flex items-center gap-1 wide:flex-col wide:items-start">
      <span className="font-semibold tabular-nums">{activity.number}</span>
      {written && written !== activity.number && (
        <span className="hidden text-xs text-muted wide:block">
          {t('plan.writtenAs', { number: written })}
        </span>
      )}
      {mayEdit && activity.approvedNumber === null && (
        <span className="wide:-ml-2 print:hidden">
          <DragGrip handle={drag.handle} />
        </span>
      )}
    </span>
  )
}

function ActivityText({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const { origins } = usePlanPage()
  const origin = origins[activity.id]
  return (
    <>
      <p className="whitespace-pre-line">{activity.text}</p>
      {activity.description && (
        <p className="mt-1 text-sm whitespace-pre-line text-muted">{activity.description}</p>
      )}
      {origin && (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted print:hidden">
          <History aria-hidden className="size-4" />
          {[origin.workshopTitle, origin.groupName].filter(Boolean).join(' · ')}
          {origin.changed && (
            <Badge tone="warn">
              <span className="first-capital">{t('term.changedSince')}</span>
            </Badge>
          )}
        </p>
      )}
    </>
  )
}
