import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../ui/SubmitButton'
import { TextArea } from '../ui/TextArea'
import { Disclosure } from './Disclosure'
import { OrderFields, type DraftOrder } from './OrderFields'

const WORDS = {
  returnDraft: { open: 'seminar.return', label: 'seminar.returnNote', name: 'note' },
  dropDraft: { open: 'seminar.drop', label: 'seminar.dropReason', name: 'reason' },
} as const

type Props = { order: DraftOrder; intent: keyof typeof WORDS }

/** Gives a draft back with a note, or leaves it out with the reason. */
export function DecisionText({ order, intent }: Props) {
  const { t } = useTranslation()
  const { open, label, name } = WORDS[intent]
  return (
    <Disclosure label={t(open)}>
      <Form method="post" preventScrollReset className="grid gap-3">
        <input type="hidden" name="intent" value={intent} />
        <OrderFields {...order} />
        <TextArea label={t(label)} name={name} rows={2} maxLength={4000} required />
        <div>
          <SubmitButton small>{t(open)}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  )
}
