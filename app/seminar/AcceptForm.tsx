import { Form } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HostDraft } from '../../server/seminar/readHostDrafts'
import type { PlanBeside } from '../../server/seminar/readPlansBeside'
import { SelectField } from '../ui/SelectField'
import { SubmitButton } from '../ui/SubmitButton'
import { Disclosure } from './Disclosure'
import { OrderFields, type DraftOrder } from './OrderFields'

type Props = { order: DraftOrder; draft: HostDraft; plans: readonly PlanBeside[] }

/** Takes a draft into the plan: one press where it is there already, else with the choice of a chapter. */
export function AcceptForm({ order, draft, plans }: Props) {
  const { t } = useTranslation()
  const place = draft.places.find(({ planId }) => plans.some(({ id }) => id === planId))
  if (place) {
    return (
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value="acceptDraft" />
        <OrderFields {...order} />
        <input type="hidden" name="planId" value={place.planId} />
        <SubmitButton small>
          {t(place.isChanged ? 'seminar.updateInPlan' : 'seminar.staysInPlan', { n: place.number })}
        </SubmitButton>
      </Form>
    )
  }
  return (
    <Disclosure label={t('seminar.accept')} isMain>
      <NewActivityForm order={order} draft={draft} plans={plans} />
    </Disclosure>
  )
}

function NewActivityForm({ order, draft, plans }: Props) {
  const { t } = useTranslation()
  const [planId, setPlanId] = useState(plans[0]?.id ?? '')
  const plan = plans.find(({ id }) => id === planId) ?? plans[0]
  if (!plan) return null
  return (
    <Form method="post" preventScrollReset className="grid gap-3">
      <input type="hidden" name="intent" value="acceptDraft" />
      <OrderFields {...order} />
      {plans.length === 1 ? (
        <input type="hidden" name="planId" value={plan.id} />
      ) : (
        <SelectField
          label={t('seminar.whichPlan')}
          name="planId"
          value={plan.id}
          onChange={({ target }) => setPlanId(target.value)}
          options={plans.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <SelectField
        key={plan.id}
        label={t('seminar.chapter')}
        name="chapterId"
        defaultValue={draft.presets[plan.id] ?? ''}
        options={[
          { value: '', label: t('promotion.chooseChapter') },
          ...plan.chapters.map(({ id, number, title }) => ({
            value: id,
            label: `${number}. ${title}`,
          })),
        ]}
      />
      <div>
        <SubmitButton small>{t('seminar.acceptNow')}</SubmitButton>
      </div>
    </Form>
  )
}
