import { ArrowDown, ArrowUp, type LucideIcon, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { DragGrip } from '../../ui/DragGrip'
import type { DragHandle } from '../../ui/useListDrag'
import { useBoard } from '../BoardContext'
import { focusCard } from './cardFocus'

type Props = { id: string; isFirst: boolean; isLast: boolean; handle: DragHandle }

/** What can be done to a card of the list without opening it. The handle has its like in the arrows. */
export function CardActions({ id, isFirst, isLast, handle }: Props) {
  const { t } = useTranslation()
  const { board, commands, remove } = useBoard()
  const readIds = () => board.cards.getSnapshot().map((card) => card.id)
  const moveUp = () => {
    const ids = readIds()
    commands.place(id, ids[ids.indexOf(id) - 2] ?? null)
  }
  const moveDown = () => {
    const ids = readIds()
    commands.place(id, ids[ids.indexOf(id) + 1] ?? null)
  }
  const removeIt = () => {
    const ids = readIds()
    remove([id])
    focusCard(ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1] ?? null)
  }
  return (
    <div className="-mr-2 flex shrink-0 items-center">
      <Action Icon={ArrowUp} name={t('board.moveUp')} disabled={isFirst} onClick={moveUp} />
      <Action Icon={ArrowDown} name={t('board.moveDown')} disabled={isLast} onClick={moveDown} />
      <Action Icon={Trash2} name={t('board.removeCard')} onClick={removeIt} />
      <DragGrip handle={handle} />
    </div>
  )
}

type ActionProps = { Icon: LucideIcon; name: string; onClick: () => void; disabled?: boolean }

/** A button that cannot act keeps its focus, so that a card can be moved to the end by pressing on. */
function Action({ Icon, name, onClick, disabled = false }: ActionProps) {
  return (
    <Button
      look="quiet"
      small
      className="size-9 px-0! text-muted! aria-disabled:opacity-35"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      <Icon aria-hidden className="size-4.5" />
    </Button>
  )
}
