import { GripVertical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useIsAlive } from './useIsAlive'
import type { DragHandle } from './useListDrag'

/** What a pointer takes a row of a list by, in sight once that works. The keyboard, the screen reader and small phones have buttons instead. */
export function DragGrip({ handle }: { handle: DragHandle }) {
  const { t } = useTranslation()
  const isAlive = useIsAlive()
  return (
    <span
      aria-hidden
      title={t('common.drag')}
      className={`hidden size-8 shrink-0 cursor-grab touch-none place-items-center text-muted active:cursor-grabbing sm:grid print:hidden! ${isAlive ? '' : 'invisible'}`}
      {...handle}
    >
      <GripVertical className="size-4.5" />
    </span>
  )
}
