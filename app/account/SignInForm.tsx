import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'
import { signInPath } from './signInPath'

/** Asks for address and password; leads to `to` then. */
export function SignInForm({ to }: { to: string }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <Form method="post" action={signInPath(to)} className="grid gap-4">
      <RefusalNotice answer={useAnswer()} />
      <TextField
        label={t('account.email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        error={errorOf('email')}
      />
      <TextField
        label={t('account.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errorOf('password')}
      />
      <SubmitButton>{t('account.signInTitle')}</SubmitButton>
    </Form>
  )
}
