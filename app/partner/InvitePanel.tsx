import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MAX_PARTNER_NAME, PARTNER_RIGHTS } from '../../domain/homework/partnerLink'
import { Panel } from '../ui/Panel'
import { SelectField } from '../ui/SelectField'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

/** The form that makes a link for one partner. */
export function InvitePanel({ offeredLastDay }: { offeredLastDay: string }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <Panel title={t('partner.invite')}>
      <Form method="post" preventScrollReset className="grid gap-4">
        <TextField
          label={t('partner.name')}
          hint={t('partner.nameHint')}
          name="name"
          required
          maxLength={MAX_PARTNER_NAME}
          autoComplete="off"
          error={errorOf('name')}
        />
        <SelectField
          label={t('partner.rights')}
          name="rights"
          defaultValue="edit"
          options={PARTNER_RIGHTS.map((value) => ({ value, label: t(`partner.may_${value}`) }))}
        />
        <TextField
          label={t('partner.lastDay')}
          hint={t('partner.lastDayHint')}
          name="lastDay"
          type="date"
          required
          defaultValue={offeredLastDay}
          error={errorOf('lastDay')}
        />
        <div>
          <SubmitButton name="intent" value="invitePartner">
            {t('partner.make')}
          </SubmitButton>
        </div>
      </Form>
    </Panel>
  )
}
