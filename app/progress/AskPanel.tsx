import { Form } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { periodsAround } from '../../domain/progress/reportPeriod'
import type { RequestsView } from '../../server/progress/readRequests'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { Panel } from '../ui/Panel'
import { SelectField } from '../ui/SelectField'
import { SubmitButton } from '../ui/SubmitButton'
import { useFieldError } from '../ui/useFieldError'
import { PeriodField } from './PeriodField'
import { REQUEST_DAYS } from './requestsForm'

/** Chooses the parties of a plan that are asked, about what, and for how long. */
export function AskPanel({ view: { parties, today } }: { view: RequestsView }) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const periods = [
    ...periodsAround('year', today),
    ...periodsAround('halfYear', today),
    ...periodsAround('month', today),
  ]
  if (parties.length === 0) {
    return (
      <Panel title={t('request.parties')}>
        <p className="text-muted">{t('request.noParties')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t('request.parties')}>
      <Form method="post" preventScrollReset className="grid gap-4">
        <input type="hidden" name="intent" value="makeRequests" />
        <PartyChoice parties={parties} />
        <PeriodField
          label={t('request.period')}
          hint={t('request.periodHint')}
          likely={periods}
          error={errorOf('period')}
        />
        <SelectField
          label={t('request.days')}
          name="days"
          defaultValue="30"
          error={errorOf('days')}
          options={REQUEST_DAYS.map((count) => {
            return { value: String(count), label: t('request.daysCount', { count }) }
          })}
        />
        <SubmitButton>{t('request.make')}</SubmitButton>
      </Form>
    </Panel>
  )
}

function PartyChoice({ parties }: Pick<RequestsView, 'parties'>) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = (id: string, isChosen: boolean) =>
    setChosen((now) => new Set(isChosen ? [...now, id] : [...now].filter((one) => one !== id)))
  const isAll = chosen.size === parties.length
  return (
    <fieldset className="grid gap-1">
      <legend className="sr-only">{t('request.parties')}</legend>
      <div>
        <Button
          small
          look="quiet"
          onClick={() => setChosen(new Set(isAll ? [] : parties.map(({ id }) => id)))}
        >
          {t(isAll ? 'request.none' : 'request.all')}
        </Button>
      </div>
      <div className="max-h-96 overflow-y-auto rounded-lg border border-line px-3 py-1.5">
        {parties.map(({ id, name, activities }) => (
          <Checkbox
            key={id}
            name="party"
            value={id}
            checked={chosen.has(id)}
            onChange={({ target }) => choose(id, target.checked)}
          >
            {name}{' '}
            <span className="text-sm text-muted">
              {t('request.countActivities', { count: activities })}
            </span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
