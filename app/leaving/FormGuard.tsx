import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LeaveDialog } from './LeaveDialog'
import { useAskBeforeLeaving } from './useAskBeforeLeaving'

/**
 * Asks before a long form is left or closed in which somebody has typed or chosen something. It stands in the form, which leads
 * to another page once it is saved: what an answer leads to is not asked about.
 */
export function FormGuard() {
  const { t } = useTranslation()
  const place = useRef<HTMLSpanElement>(null)
  const isTouched = useRef(false)
  useEffect(() => {
    const form = place.current?.closest('form')
    const touch = (): void => {
      isTouched.current = true
    }
    form?.addEventListener('input', touch)
    return () => form?.removeEventListener('input', touch)
  }, [])
  const blocker = useAskBeforeLeaving(useCallback(() => isTouched.current, []))
  return (
    <>
      <span ref={place} hidden />
      <LeaveDialog blocker={blocker} text={t('common.leaveForm')} />
    </>
  )
}
