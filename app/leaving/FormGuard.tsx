import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LeaveDialog } from './LeaveDialog'
import { useAskBeforeLeaving } from './useAskBeforeLeaving'

/**
 * Asks before a long form is left or closed in which somebody has typed or chosen something. It stands in the form for as long as
 * that is there. The form leads to another page once it is saved: what an answer leads to is not asked about.
 */
export function FormGuard() {
  const { t } = useTranslation()
  const isTouched = useRef(false)
  // As soon as the form stands: an effect may come after the first letter.
  const watch = useCallback((place: HTMLElement | null) => {
    const touch = (): void => {
      isTouched.current = true
    }
    place?.closest('form')?.addEventListener('input', touch)
  }, [])
  const blocker = useAskBeforeLeaving(useCallback(() => isTouched.current, []))
  return (
    <>
      <span ref={watch} hidden />
      <LeaveDialog blocker={blocker} text={t('common.leaveForm')} />
    </>
  )
}
