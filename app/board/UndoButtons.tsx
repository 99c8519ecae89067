import { type LucideIcon, Redo2, Undo2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { keyNames } from './keys/keyNames'
import type { OpenBoard } from './openBoard'

/** One's own last step back and forth; never another person's. Browser only. */
export function UndoButtons({ undo, undoState }: Pick<OpenBoard, 'undo' | 'undoState'>) {
  const { t } = useTranslation()
  const { canUndo, canRedo } = useSyncExternalStore(undoState.subscribe, undoState.getSnapshot)
  return (
    <div className="flex">
      <Step
        Icon={Undo2}
        text={t('board.undoMine')}
        keys="Ctrl+Z"
        isPossible={canUndo}
        onPress={() => undo.undo()}
      />
      <Step
        Icon={Redo2}
        text={t('board.redoMine')}
        keys="Ctrl+Y"
        isPossible={canRedo}
        onPress={() => undo.redo()}
      />
    </div>
  )
}

type StepProps = {
  Icon: LucideIcon
  text: string
  keys: string
  isPossible: boolean
  onPress: () => void
}

/** A step by button, which tells the keys that do the same. */
function Step({ Icon, text, keys, isPossible, onPress }: StepProps) {
  const name = `${text} (${keyNames(keys, navigator.userAgent).join('+')})`
  return (
    <Button
      look="quiet"
      data-repeats
      className="size-9 px-0! aria-disabled:opacity-35"
      aria-label={name}
      title={name}
      aria-disabled={!isPossible}
      onClick={onPress}
    >
      <Icon aria-hidden className="size-5" />
    </Button>
  )
}
