import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'

/** The way to a new card on a phone, where the thumb is. */
export function AddAtThumb({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation()
  return (
    <Button
      look="primary"
      className="pointer-events-auto min-h-14 rounded-full! px-6 text-lg shadow-lift"
      onClick={onAdd}
    >
      <Plus aria-hidden className="size-6" />
      {t('board.addCard')}
    </Button>
  )
}
