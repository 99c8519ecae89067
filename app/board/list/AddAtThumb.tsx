import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'

/** The way to a new card on a phone, where the thumb is; `round` where other things need the room. */
export function AddAtThumb({ onAdd, round = false }: { onAdd: () => void; round?: boolean }) {
  const { t } = useTranslation()
  return (
    <Button
      look="primary"
      className={`pointer-events-auto min-h-14 rounded-full! text-lg shadow-lift ${round ? 'w-14 px-0!' : 'px-6'}`}
      onClick={onAdd}
    >
      <Plus aria-hidden className="size-6" />
      <span className={round ? 'sr-only' : ''}>{t('board.addCard')}</span>
    </Button>
  )
}
