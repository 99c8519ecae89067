import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, SquarePen, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { useBoard } from '../BoardContext'

const STEP = 40

const DIRECTIONS = [
  { name: 'moveLeft', Icon: ArrowLeft, x: -STEP, y: 0 },
  { name: 'moveUp', Icon: ArrowUp, x: 0, y: -STEP },
  { name: 'moveDown', Icon: ArrowDown, x: 0, y: STEP },
  { name: 'moveRight', Icon: ArrowRight, x: STEP, y: 0 },
] as const

/** What dragging, a double press and the Delete key do to the selected cards, as buttons. */
export function SelectedBar({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation()
  const { board, commands, open, openId, remove } = useBoard()
  const [first] = ids
  if (first === undefined || openId !== null) return null
  const move = (x: number, y: number) => {
    for (const { id, pos } of board.cards.getSnapshot()) {
      if (ids.includes(id)) commands.move(id, { x: pos.x + x, y: pos.y + y })
    }
  }
  return (
    <div
      role="toolbar"
      aria-label={t('board.selected', { count: ids.length })}
      className="flex items-center rounded-xl border border-line bg-surface p-1 shadow-lift"
    >
      {ids.length === 1 && (
        <Button look="quiet" small onClick={() => open(first)}>
          <SquarePen aria-hidden className="size-4" />
          <span className="max-sm:sr-only">{t('board.openCard')}</span>
        </Button>
      )}
      {DIRECTIONS.map(({ name, Icon, x, y }) => (
        <Button
          key={name}
          look="quiet"
          small
          className="size-9 px-0!"
          aria-label={t(`board.${name}`)}
          title={t(`board.${name}`)}
          onClick={() => move(x, y)}
        >
          <Icon aria-hidden className="size-4.5" />
        </Button>
      ))}
      <Button look="quiet" small onClick={() => remove(ids)}>
        <Trash2 aria-hidden className="size-4" />
        <span className="max-sm:sr-only">{t('board.removeCard')}</span>
      </Button>
    </div>
  )
}
