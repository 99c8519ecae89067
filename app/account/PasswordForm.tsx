import { useFetcher } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Viewer } from '../../server/account/readViewer'
import type { action } from '../routes/account'
import { Notice } from '../ui/Notice'
import { Panel } from '../ui/Panel'
import { badFields } from '../ui/refusalText'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'

/** Sets the password; the current one is asked for only where there is one. */
export function PasswordForm({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation()
  const fetcher = useFetcher<typeof action>()
  const bad = badFields(fetcher.data)
  const title = viewer.hasPassword ? t('account.changePassword') : t('account.setPassword')
  const isChanged = fetcher.data !== undefined && 'passwordChanged' in fetcher.data
  return (
    <Panel title={title}>
      <fetcher.Form method="post" className="grid gap-4">
        <input type="hidden" name="intent" value="changePassword" />
        <RefusalNotice answer={fetcher.data} />
        {isChanged && <Notice tone="good">{t('account.passwordChanged')}</Notice>}
        {viewer.hasPassword && (
          <TextField
            label={t('account.currentPassword')}
            name="current"
            type="password"
            autoComplete="current-password"
            required
          />
        )}
        <TextField
          label={t('account.newPassword')}
          hint={t('account.newPasswordHint')}
          name="next"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          error={bad.includes('next') ? t('common.wrongField') : undefined}
        />
        <SubmitButton>{title}</SubmitButton>
      </fetcher.Form>
    </Panel>
  )
}
