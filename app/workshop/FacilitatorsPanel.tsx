import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { useTimesTaken } from '../http/useTimesTaken'
import type { FacilitatorEntry } from '../../server/workshop/readFacilitators'
import { Panel } from '../ui/Panel'
import { badFields } from '../ui/refusalText'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'
import { useFocusWrong } from '../ui/useFocusWrong'

type Props = { facilitators: readonly FacilitatorEntry[] }

/** Who facilitates the workshop, and the form that names one more by their address. */
export function FacilitatorsPanel({ facilitators }: Props) {
  const { t } = useTranslation()
  const answer = useAnswer()
  useFocusWrong(answer)
  const added = useTimesTaken((sent) => sent.get('intent') === 'addFacilitator')
  return (
    <Panel title={t('workshop.facilitators')}>
      <ul className="grid gap-2">
        {facilitators.map((one) => (
          <li key={one.email} className="flex items-center justify-between gap-3">
            <span className="min-w-0">
              <span className="block font-medium">{one.name}</span>
              <span className="block text-sm break-all text-muted">{one.email}</span>
            </span>
            {facilitators.length > 1 && <RemoveFacilitator facilitator={one} />}
          </li>
        ))}
      </ul>
      <details className="mt-2" open={badFields(answer).includes('email') || undefined}>
        <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
          {t('workshop.addFacilitator')}
        </summary>
        <AddFacilitator key={added} />
      </details>
    </Panel>
  )
}

function RemoveFacilitator({ facilitator: { name, email } }: { facilitator: FacilitatorEntry }) {
  const { t } = useTranslation()
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="email" value={email} />
      <SubmitButton look="quiet" small name="intent" value="removeFacilitator">
        {t('common.remove')}
        <span className="sr-only">: {name}</span>
      </SubmitButton>
    </Form>
  )
}

function AddFacilitator() {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  return (
    <Form method="post" preventScrollReset className="mt-1 grid gap-3">
      <p className="text-sm text-muted">{t('workshop.facilitatorRights')}</p>
      <TextField
        label={t('workshop.facilitatorEmail')}
        hint={t('workshop.facilitatorHint')}
        name="email"
        type="email"
        autoComplete="off"
        required
        maxLength={200}
        error={errorOf('email')}
      />
      <div>
        <SubmitButton look="plain" small name="intent" value="addFacilitator">
          {t('common.add')}
        </SubmitButton>
      </div>
    </Form>
  )
}
