import { useFetcher } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Viewer } from '../../server/account/readViewer'
import type { action } from '../routes/account'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'

/** One's own name; the e-mail only as long as there is none, later an admin changes it. */
export function DetailsForm({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation()
  const fetcher = useFetcher<typeof action>()
  return (
    <Panel title={t('account.details')}>
      <fetcher.Form method="post" className="grid gap-4">
        <input type="hidden" name="intent" value="editDetails" />
        <RefusalNotice answer={fetcher.data} />
        <TextField
          label={t('common.name')}
          name="name"
          defaultValue={viewer.name}
          autoComplete="name"
          required
        />
        {viewer.email === '' ? (
          <TextField
            label={t('account.email')}
            name="email"
            type="email"
            autoComplete="email"
            required
          />
        ) : (
          <dl>
            <dt className="font-medium">{t('account.email')}</dt>
            <dd>{viewer.email}</dd>
            <dd className="text-sm text-muted">
              {t(viewer.admin ? 'account.emailHintAdmin' : 'account.emailHint')}
            </dd>
          </dl>
        )}
        <SubmitButton>{t('common.save')}</SubmitButton>
      </fetcher.Form>
    </Panel>
  )
}
