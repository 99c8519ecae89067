import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../ui/SubmitButton'

type Props = {
  /** Whether this reader may change the homework as it is. */
  mayWrite: boolean
}

/** Takes a homework back to work on it again. */
export function ReopenForm({ mayWrite }: Props) {
  const { t } = useTranslation()
  return (
    <Form method="post" className="grid justify-items-start gap-2" preventScrollReset>
      <p className="text-sm text-muted">
        {t(mayWrite ? 'homework.reopenHintWriter' : 'homework.reopenHint')}
      </p>
      <SubmitButton name="intent" value="reopenHomework" look="plain">
        {t('homework.reopen')}
      </SubmitButton>
    </Form>
  )
}
