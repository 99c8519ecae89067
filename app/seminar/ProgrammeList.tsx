import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedSeminar, ProgrammeTurn } from '../../server/seminar/readSeminar'
import { DragGrip } from '../ui/DragGrip'
import { EmptyState } from '../ui/EmptyState'
import type { DragHandle } from '../ui/useListDrag'
import { AgendaLines } from './AgendaLines'
import { TurnBadge } from './TurnBadge'
import { TurnButtons } from './TurnButtons'
import { useTurnDrag } from './useTurnDrag'

type Props = { seminar: PlannedSeminar; mayArrange: boolean }

/** The municipalities in the order of their turns; a host moves them by hand or by the buttons. */
export function ProgrammeList({ seminar, mayArrange }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  const { drag, handle } = useTurnDrag(list, seminar)
  if (seminar.turns.length === 0) return <EmptyState>{t('seminar.noTurns')}</EmptyState>
  const lands = (after: string | null) => drag !== null && drag.after === after
  return (
    <ol ref={list} className="grid">
      {seminar.turns.map((turn, at) => (
        <ProgrammeRow
          key={turn.id}
          turn={turn}
          at={at}
          seminar={seminar}
          handle={mayArrange ? handle : null}
          isDragged={drag?.id === turn.id}
          above={at === 0 && lands(null)}
          below={lands(turn.id)}
        />
      ))}
    </ol>
  )
}

type RowProps = {
  turn: ProgrammeTurn
  at: number
  seminar: PlannedSeminar
  /** Null for those who may not arrange the turns. */
  handle: DragHandle | null
  isDragged: boolean
  /** Whether what is dragged would land above, or below. */
  above: boolean
  below: boolean
}

function ProgrammeRow({ turn, at, seminar, handle, isDragged, above, below }: RowProps) {
  const { t } = useTranslation()
  const { begins, municipality, minutes, state, homework, agenda } = turn
  return (
    <li
      data-row={turn.id}
      className={`grid grid-cols-[minmax(3.5rem,auto)_minmax(0,1fr)] gap-x-3 gap-y-1 border-y-2 py-3 ${
        above
          ? 'border-t-brand forced-colors:border-t-[Highlight]'
          : 'border-t-line first:border-t-transparent'
      } ${below ? 'border-b-brand forced-colors:border-b-[Highlight]' : 'border-b-transparent'} ${isDragged ? 'opacity-50' : ''}`}
    >
      <span className="text-lg whitespace-nowrap tabular-nums">{begins ?? '–'}</span>
      <div className="grid gap-1.5">
        <div className="flex items-center gap-2">
          <div className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">{municipality}</span>
            {state !== 'absent' && (
              <span className="text-muted">{t('seminar.minutes', { count: minutes })}</span>
            )}
            {state !== 'waiting' && <TurnBadge state={state} />}
            {handle && (
              <span className="text-sm text-muted">{t(`seminar.homework_${homework}`)}</span>
            )}
          </div>
          {handle && <DragGrip handle={handle} />}
        </div>
        <AgendaLines lines={agenda} />
        {handle && (
          <TurnButtons turn={turn} at={at} count={seminar.turns.length} version={seminar.version} />
        )}
      </div>
    </li>
  )
}
