import { Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'

/** So long a card of one's own removing can be brought back by one press. */
const OFFER_MS = 10_000

/** Cards that just went, by one's own hand, or by somebody else's while they were open or held unsaved changes. */
export type Removed = { ids: readonly string[]; own: boolean }

type Props = { removed: Removed; onRestore: () => void; onEnd: () => void }

/**
 * Offers to bring cards back: one's own removing for a while, longer while a pointer or the focus is on it; what somebody else
 * removed until it is answered, since whoever worked in it may not be looking. Give it a new `key` each time.
 */
export function RemovedToast({ removed, onRestore, onEnd }: Props) {
  const { t } = useTranslation()
  const [held, setHeld] = useState({ pointer: false, focus: false })
  const isHeld = !removed.own || held.pointer || held.focus
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onEnd, OFFER_MS)
    return () => clearTimeout(timer)
  }, [isHeld, onEnd])
  const count = removed.ids.length
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- holding still is all that it does
    <div
      className="pointer-events-auto flex flex-wrap items-center justify-end gap-x-4 gap-y-2 rounded-xl bg-ink py-2 pr-2 pl-4 text-white shadow-lift"
      onPointerEnter={() => setHeld((was) => ({ ...was, pointer: true }))}
      onPointerLeave={() => setHeld((was) => ({ ...was, pointer: false }))}
      onFocus={() => setHeld((was) => ({ ...was, focus: true }))}
      onBlur={() => setHeld((was) => ({ ...was, focus: false }))}
    >
      <p className="min-w-40 flex-1">
        {removed.own ? t('board.removed', { count }) : t('board.removedByOther', { count })}
      </p>
      <div className="flex gap-2">
        <Button small onClick={onRestore}>
          <Undo2 aria-hidden className="size-4 shrink-0" />
          <span className="first-capital">{t(removed.own ? 'term.undo' : 'board.bringBack')}</span>
        </Button>
        {!removed.own && (
          <Button small onClick={onEnd}>
            {t('common.close')}
          </Button>
        )}
      </div>
    </div>
  )
}
