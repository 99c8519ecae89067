import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useTakenForm } from './useTakenForm'

/**
 * Says to eyes and ears that a form was saved, at the top of what is in sight, where no keyboard of a phone
 * covers it. It stands over the page, which does not move, lets presses through, and stays until the
 * reader goes on.
 */
export function TakenNote() {
  const { t } = useTranslation()
  const isTaken = useTakenForm()
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-2 z-50 flex justify-center print:hidden"
    >
      {isTaken && (
        <p className="flex items-center gap-2 rounded-full border border-good/40 bg-good-soft px-4 py-1.5 font-medium text-good shadow-lift">
          <Check aria-hidden className="size-4.5" />
          <span className="first-capital">{t('term.saved')}</span>
        </p>
      )}
    </div>
  )
}
