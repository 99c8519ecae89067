import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'

/** Where residents ask about the organisation's plans. */
export function ContactPanel({ contact }: { contact: string }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('publication.contactTitle')}>
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="intent" value="setContact" />
        <TextField
          label={t('publication.contactLabel')}
          hint={t('publication.contactHint')}
          name="contact"
          maxLength={200}
          defaultValue={contact}
        />
        <div>
          <SubmitButton>{t('common.save')}</SubmitButton>
        </div>
      </Form>
    </Panel>
  )
}
