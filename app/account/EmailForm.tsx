import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../server/account/listAccounts'
import { Fold } from '../ui/Fold'
import { SubmitButton } from '../ui/SubmitButton'
import { WhichOne } from '../ui/WhichOne'
import { TextField } from '../ui/TextField'

/** Another e-mail address for an account, unfolded by an admin. */
export function EmailForm({ id, name, email }: Pick<AccountRow, 'id' | 'name' | 'email'>) {
  const { t } = useTranslation()
  return (
    <Fold label={t('account.changeEmail')} of={name} small className="basis-full">
      <Form method="post" className="mt-2 flex flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="changeEmail" />
        <input type="hidden" name="account" value={id} />
        <TextField
          key={email}
          label={t('account.newEmail', { name })}
          name="email"
          type="email"
          defaultValue={email}
          required
        />
        <SubmitButton look="plain">
          {t('common.save')}
          <WhichOne name={name} />
        </SubmitButton>
      </Form>
    </Fold>
  )
}
