import { useFetcher } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Viewer } from '../../server/account/readViewer'
import type { action } from '../routes/account'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'

/** Whether reminders come by mail, and the other way round by a press. */
export function MailForm({ viewer: { email, wantsMail } }: { viewer: Viewer }) {
  const { t } = useTranslation()
  const fetcher = useFetcher<typeof action>()
  if (email === '') {
    return (
      <Panel title={t('account.mail')}>
        <p className="text-muted">{t('account.mailNone')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t('account.mail')}>
      <fetcher.Form method="post" className="grid justify-items-start gap-3">
        <RefusalNotice answer={fetcher.data} />
        <p>{t(wantsMail ? 'account.mailOn' : 'account.mailOff')}</p>
        <input type="hidden" name="intent" value="setMail" />
        <SubmitButton look="plain" name="mail" value={wantsMail ? 'off' : 'on'}>
          {t(wantsMail ? 'account.mailStop' : 'account.mailStart')}
        </SubmitButton>
      </fetcher.Form>
    </Panel>
  )
}
