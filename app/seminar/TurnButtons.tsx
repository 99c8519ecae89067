import { Form } from '@remix-run/react'
import { ArrowDown, ArrowUp, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProgrammeTurn } from '../../server/seminar/readSeminar'
import { Button } from '../ui/Button'

type Props = { turn: ProgrammeTurn; at: number; count: number; version: number }

/** Moves a turn, and marks its municipality as absent or there. */
export function TurnButtons({ turn, at, count, version }: Props) {
  const { t } = useTranslation()
  const { id, municipality, state } = turn
  const isTold = state === 'done' || state === 'now'
  return (
    <div className="flex flex-wrap gap-1">
      <Form method="post" preventScrollReset className="flex gap-1">
        <input type="hidden" name="intent" value="moveTurn" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="turnId" value={id} />
        <MoveButton
          move="up"
          Icon={ArrowUp}
          label={t('seminar.moveUp', { municipality })}
          isLast={at === 0}
        />
        <MoveButton
          move="down"
          Icon={ArrowDown}
          label={t('seminar.moveDown', { municipality })}
          isLast={at === count - 1}
        />
      </Form>
      {!isTold && <AbsenceForm turn={turn} version={version} />}
    </div>
  )
}

type MoveProps = { move: 'up' | 'down'; Icon: LucideIcon; label: string; isLast: boolean }

function MoveButton({ move, Icon, label, isLast }: MoveProps) {
  return (
    <Button
      type="submit"
      name="move"
      value={move}
      look="quiet"
      small
      disabled={isLast}
      aria-label={label}
    >
      <Icon aria-hidden className="size-4" />
    </Button>
  )
}

function AbsenceForm({ turn, version }: Pick<Props, 'turn' | 'version'>) {
  const { t } = useTranslation()
  const isAbsent = turn.state === 'absent'
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="turnId" value={turn.id} />
      <Button
        type="submit"
        name="intent"
        value={isAbsent ? 'markPresent' : 'markAbsent'}
        look="quiet"
        small
      >
        {isAbsent ? t('seminar.isHere') : t('seminar.isAbsent')}
        <span className="sr-only">: {turn.municipality}</span>
      </Button>
    </Form>
  )
}
