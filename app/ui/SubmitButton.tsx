import { useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import type { ButtonLook } from './buttonStyle'

type Props = {
  children: ReactNode
  look?: ButtonLook
  small?: boolean
  name?: string
  value?: string
}

/**
 * Submits its form, and says so while it does. A second press meanwhile does nothing, as `useSendOnce` sees to; the button
 * keeps its focus.
 */
export function SubmitButton({ children, look = 'primary', ...rest }: Props) {
  const { t } = useTranslation()
  const busy = useNavigation().state === 'submitting'
  return (
    <Button
      type="submit"
      look={look}
      data-once
      aria-disabled={busy}
      onClick={(event) => busy && event.preventDefault()}
      {...rest}
    >
      {children}
      {busy && <span className="sr-only">{t('common.saving')}</span>}
    </Button>
  )
}
