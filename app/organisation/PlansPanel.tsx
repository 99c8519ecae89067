import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../http/useAnswer'
import { can } from '../../domain/permission'
import type { OrganisationView } from '../../server/organisation/readOrganisation'
import { ButtonLink } from '../ui/ButtonLink'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { badFields } from '../ui/refusalText'
import { SubmitButton } from '../ui/SubmitButton'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'

/** The plans of an organisation, and the two ways to a new one: from a document, or empty. */
export function PlansPanel({ view: { id, roles, plans } }: { view: OrganisationView }) {
  const { t } = useTranslation()
  const mayCreate = can(roles, 'plan.create')
  return (
    <Panel title={t('common.plans')}>
      {plans.length === 0 && <p className="mb-4 text-muted">{t('organisation.noPlans')}</p>}
      <ul className="mb-5 grid gap-2 empty:hidden">
        {plans.map((plan) => {
          const count = (
            <span className="text-sm text-muted">
              {t('plan.countActivities', { count: plan.activities })}
            </span>
          )
          return (
            <li
              key={plan.id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 rounded-lg border border-line px-3.5 py-2.5"
            >
              {can(roles, 'plan.read', plan.state) ? (
                <Link to={`/plans/${plan.id}`} className="font-medium text-brand">
                  {plan.title}
                </Link>
              ) : (
                <span className="font-medium">{plan.title}</span>
              )}
              {count}
            </li>
          )
        })}
      </ul>
      {mayCreate && (
        <div className="grid gap-5 border-t border-line pt-4">
          <div className="grid justify-items-start gap-2">
            <p className="text-muted">{t('organisation.importLead')}</p>
            <ButtonLink to={`/organisations/${id}/import`} look="primary">
              {t('organisation.importPlan')}
            </ButtonLink>
          </div>
          <NewPlan />
        </div>
      )}
    </Panel>
  )
}

function NewPlan() {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const answer = useAnswer()
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="intent" value="createPlan" />
      {badFields(answer).includes('title') && <RefusalNotice answer={answer} />}
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow basis-60">
          <TextField
            label={t('organisation.newPlan')}
            name="title"
            required
            maxLength={300}
            error={errorOf('title')}
          />
        </div>
        <SubmitButton look="plain">{t('organisation.createPlan')}</SubmitButton>
      </div>
    </Form>
  )
}
