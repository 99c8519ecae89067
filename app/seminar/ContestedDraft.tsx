import { Form } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { wordDiff } from '../../domain/plan/wordDiff'
import { WordChanges } from '../plan/WordChanges'
import { SubmitButton } from '../ui/SubmitButton'
import { OrderFields, type DraftOrder } from './OrderFields'
import type { Contested, ContestedField } from './readContested'

const LABELS = {
  text: 'plan.activityText',
  deadlineRaw: 'plan.deadline',
  parties: 'plan.parties',
  target: 'plan.target',
} as const satisfies Record<ContestedField, string>

/** Lets a person choose, field by field, where the draft and the plan were both changed. */
export function ContestedDraft({ order, contested }: { order: DraftOrder; contested: Contested }) {
  const { t } = useTranslation()
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no way to end an effect.
    box.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <Form
      ref={box}
      method="post"
      preventScrollReset
      className="grid gap-3 rounded-lg border border-warn/40 bg-warn-soft p-3"
    >
      <input type="hidden" name="intent" value="acceptDraft" />
      <OrderFields {...order} />
      <input type="hidden" name="planId" value={contested.planId} />
      <input type="hidden" name="version" value={contested.version} />
      <p role="alert" className="font-medium text-warn">
        {t('refusal.draftContested')}
      </p>
      {contested.fields.map(({ field, draft, plan }) => (
        <fieldset key={field} className="grid gap-1.5">
          <legend className="font-medium">{t(LABELS[field])}</legend>
          <Choice name={field} value="plan" label={t('seminar.keepPlan')}>
            {plan || '–'}
          </Choice>
          <Choice name={field} value="draft" label={t('seminar.takeDraft')}>
            <WordChanges words={wordDiff(plan, draft)} />
          </Choice>
        </fieldset>
      ))}
      <div>
        <SubmitButton small>{t('seminar.saveChoice')}</SubmitButton>
      </div>
    </Form>
  )
}

type ChoiceProps = { name: string; value: string; label: string; children: ReactNode }

function Choice({ name, value, label, children }: ChoiceProps) {
  return (
    <label className="flex items-start gap-2 rounded-lg border border-line bg-surface p-2.5">
      <input
        type="radio"
        name={name}
        value={value}
        required
        className="mt-1 size-5 shrink-0 accent-brand"
      />
      <span className="min-w-0">
        <span className="block text-sm text-muted">{label}</span>
        {children}
      </span>
    </label>
  )
}
