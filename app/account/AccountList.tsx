import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../server/account/listAccounts'
import { Badge } from '../ui/Badge'
import { Button } from '../ui/Button'
import { WhichOne } from '../ui/WhichOne'
import { EmailForm } from './EmailForm'

/** Every account with what it may do, and a new sign-in link for whoever cannot come in. */
export function AccountList({ accounts }: { accounts: readonly AccountRow[] }) {
  const { t } = useTranslation()
  return (
    <ul className="grid gap-2">
      {accounts.map(({ id, name, email, admin, waiting, organisations }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line bg-surface px-4 py-3 shadow-card"
        >
          <div className="min-w-0 flex-1 basis-60">
            <p className="font-medium">{name}</p>
            <p className="text-sm text-muted">{email}</p>
            {organisations.length > 0 && (
              <p className="text-sm text-muted">
                {t('account.member', { names: organisations.join(', ') })}
              </p>
            )}
            <p className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
              {admin && <Badge tone="brand">{t('account.admin')}</Badge>}
              {waiting && <Badge>{t('account.waiting')}</Badge>}
            </p>
          </div>
          <Form method="post" className="self-start">
            <input type="hidden" name="intent" value="createSignInLink" />
            <Button type="submit" name="account" value={id} small>
              {t('account.makeLink')}
              <WhichOne name={name} />
            </Button>
          </Form>
          <EmailForm id={id} name={name} email={email} />
        </li>
      ))}
    </ul>
  )
}
