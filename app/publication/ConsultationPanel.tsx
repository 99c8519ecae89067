import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import type { PublicDesk } from '../../server/publication/readPublicDesk'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

/** The days of the consultation, and the buttons that open and end it. */
export function ConsultationPanel({ desk }: { desk: PublicDesk }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const { state, roles, consultation } = desk
  const isOn = state === 'consultation'
  return (
    <Panel title={t('publication.proposals')}>
      {can(roles, 'plan.consult', state) ? (
        <div className="grid gap-4">
          <p className="max-w-prose text-muted">{t('publication.consultationHint')}</p>
          <Form method="post" className="grid items-end gap-4 sm:grid-cols-3">
            <input type="hidden" name="intent" value="startConsultation" />
            <TextField
              label={t('publication.firstDay')}
              name="from"
              type="date"
              required
              defaultValue={isOn ? consultation?.from : undefined}
              error={errorOf('from')}
            />
            <TextField
              label={t('publication.lastDay')}
              name="to"
              type="date"
              required
              defaultValue={isOn ? consultation?.to : undefined}
              error={errorOf('to')}
            />
            <SubmitButton>
              {t(isOn ? 'publication.changeDays' : 'publication.startConsultation')}
            </SubmitButton>
          </Form>
          {isOn && (
            <Form method="post">
              <input type="hidden" name="intent" value="endConsultation" />
              <SubmitButton look="plain">{t('publication.endConsultation')}</SubmitButton>
            </Form>
          )}
        </div>
      ) : (
        <p className="text-muted">{t('publication.consultationNotNow')}</p>
      )}
    </Panel>
  )
}
