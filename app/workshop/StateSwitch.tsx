import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { WORKSHOP_STATES, type WorkshopState } from '../../domain/workshop/workshopState'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'

const texts = {
  open: { set: 'workshop.setOpen', what: 'workshop.whatOpen' },
  closed: { set: 'workshop.setClosed', what: 'workshop.whatClosed' },
  frozen: { set: 'workshop.setFrozen', what: 'workshop.whatFrozen' },
} as const

/** Opens, closes and freezes the workshop, and changes its join code. */
export function StateSwitch({ state }: { state: WorkshopState }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('workshop.state')}>
      <Form
        method="post"
        aria-label={t('workshop.state')}
        className="flex flex-wrap gap-1 rounded-lg bg-paper p-1"
      >
        <input type="hidden" name="intent" value="setState" />
        {WORKSHOP_STATES.map((one) => (
          <Button
            key={one}
            type="submit"
            small
            look={one === state ? 'primary' : 'quiet'}
            name="state"
            value={one}
            aria-pressed={one === state}
            className="flex-1 px-1!"
          >
            {t(texts[one].set)}
          </Button>
        ))}
      </Form>
      <output className="mt-2 block text-sm text-muted">{t(texts[state].what)}</output>
      <details className="mt-2">
        <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
          {t('workshop.changeCode')}
        </summary>
        <Form method="post" className="mt-1 grid gap-2">
          <p className="text-sm text-muted">{t('workshop.changeCodeLead')}</p>
          <div>
            <SubmitButton look="plain" small name="intent" value="newCode">
              {t('workshop.changeCodeDo')}
            </SubmitButton>
          </div>
        </Form>
      </details>
    </Panel>
  )
}
