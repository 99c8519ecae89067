import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { useIsAlive } from '../ui/useIsAlive'

/** Opens the browser's printing; without scripts its own menu does. */
export function PrintButton() {
  const { t } = useTranslation()
  if (!useIsAlive()) return null
  return (
    <Button look="primary" onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      {t('sheet.print')}
    </Button>
  )
}
