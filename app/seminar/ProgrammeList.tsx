import { GripVertical } from 'lucide-react'
import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedSeminar, ProgrammeTurn } from '../../server/seminar/readSeminar'
import { EmptyState } from '../ui/EmptyState'
import { useIsAlive } from '../ui/useIsAlive'
import { AgendaLines } from './AgendaLines'
import { TurnBadge } from './TurnBadge'
import { TurnButtons } from './TurnButtons'
import { useTurnDrag, type TurnDrag } from './useTurnDrag'

type Props = { seminar: PlannedSeminar; mayArrange: boolean }

/** The municipalities in the order of their turns; a host moves them by hand or by the buttons. */
export function ProgrammeList({ seminar, mayArrange }: Props) {
  const { t } = useTranslation()
  const drag = useTurnDrag(seminar)
  if (seminar.turns.length === 0) return <EmptyState>{t('seminar.noTurns')}</EmptyState>
  return (
    <ol className="grid">
      {seminar.turns.map((turn, at) => (
        <ProgrammeRow
          key={turn.id}
          turn={turn}
          at={at}
          seminar={seminar}
          drag={mayArrange ? drag : null}
        />
      ))}
    </ol>
  )
}

type RowProps = { turn: ProgrammeTurn; at: number; seminar: PlannedSeminar; drag: TurnDrag | null }

function ProgrammeRow({ turn, at, seminar, drag }: RowProps) {
  const { t } = useTranslation()
  const { begins, municipality, minutes, state, homework, agenda } = turn
  const isAlive = useIsAlive()
  const room = drag?.over?.at === at ? drag.over.makesRoom : null
  const above = room === 'above' ? 'border-t-brand' : 'border-t-line first:border-t-transparent'
  const below = room === 'below' ? 'border-b-brand' : 'border-b-transparent'
  return (
    <li
      {...(drag && {
        onDragOver: (event: DragEvent) => drag.enter(event, at),
        onDrop: (event: DragEvent) => drag.drop(event, at),
      })}
      className={`grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 border-y-2 py-3 ${above} ${below}`}
    >
      <span className="text-lg tabular-nums">{begins ?? '–'}</span>
      <div className="grid gap-1.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium">{municipality}</span>
          {state !== 'absent' && (
            <span className="text-muted">{t('seminar.minutes', { count: minutes })}</span>
          )}
          {state !== 'waiting' && <TurnBadge state={state} />}
          {drag && <span className="text-sm text-muted">{t(`seminar.homework_${homework}`)}</span>}
          {drag && (
            <span
              aria-hidden
              draggable
              onDragStart={(event) => drag.start(event, turn.id)}
              onDragEnd={drag.end}
              className={`ml-auto hidden cursor-grab text-field hover:text-ink lg:pointer-fine:block ${isAlive ? '' : 'invisible'}`}
            >
              <GripVertical className="size-5" />
            </span>
          )}
        </div>
        <AgendaLines lines={agenda} />
        {drag && (
          <TurnButtons turn={turn} at={at} count={seminar.turns.length} version={seminar.version} />
        )}
      </div>
    </li>
  )
}
