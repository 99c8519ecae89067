import { Redo2, Undo2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import type { OpenBoard } from './openBoard'

/** One's own last step back and forth; never another person's. */
export function UndoButtons({ undo, undoState }: Pick<OpenBoard, 'undo' | 'undoState'>) {
  const { t } = useTranslation()
  const { canUndo, canRedo } = useSyncExternalStore(undoState.subscribe, undoState.getSnapshot)
  return (
    <div className="flex">
      <Button
        look="quiet"
        className="size-9 px-0! aria-disabled:opacity-35"
        aria-label={t('board.undoMine')}
        title={t('board.undoMine')}
        aria-disabled={!canUndo}
        onClick={() => undo.undo()}
      >
        <Undo2 aria-hidden className="size-5" />
      </Button>
      <Button
        look="quiet"
        className="size-9 px-0! aria-disabled:opacity-35"
        aria-label={t('board.redoMine')}
        title={t('board.redoMine')}
        aria-disabled={!canRedo}
        onClick={() => undo.redo()}
      >
        <Redo2 aria-hidden className="size-5" />
      </Button>
    </div>
  )
}
