import { Goal } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** A card's target level at rest; nothing where it has none. */
export function TargetLine({ target }: { target: string }) {
  const { t } = useTranslation()
  if (target.trim() === '') return null
  return (
    <p className="flex items-start gap-1.5 text-sm">
      <Goal aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <span className="min-w-0">
        <span className="sr-only">{t('board.target')}: </span>
        {target}
      </span>
    </p>
  )
}
