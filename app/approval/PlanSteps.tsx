import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PLAN_STATES, type PlanState } from '../../domain/plan/plan'

const LABELS = {
  building: 'approval.stepBuilding',
  consultation: 'approval.stepConsultation',
  submitted: 'approval.stepSubmitted',
  approved: 'approval.stepApproved',
  published: 'approval.stepPublished',
} as const satisfies Record<PlanState, string>

/** The way of a plan with where it stands; the consultation only while there is one. */
export function PlanSteps({ state }: { state: PlanState }) {
  const { t } = useTranslation()
  const steps = PLAN_STATES.filter((one) => one !== 'consultation' || state === one)
  const at = steps.indexOf(state)
  return (
    <ol aria-label={t('approval.steps')} className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          className="flex items-center gap-2"
        >
          {index > 0 && <span aria-hidden className="hidden h-px w-6 bg-field sm:block" />}
          <Step label={t(LABELS[step])} isDone={index < at} isNow={index === at} />
        </li>
      ))}
    </ol>
  )
}

type StepProps = { label: string; isDone: boolean; isNow: boolean }

function Step({ label, isDone, isNow }: StepProps) {
  const { t } = useTranslation()
  const look = isNow
    ? 'border-brand bg-brand text-white'
    : isDone
      ? 'border-brand/30 bg-brand-soft text-brand-strong'
      : 'border-line bg-paper text-muted'
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-sm font-medium ${look}`}
    >
      {isDone && <Check aria-hidden className="size-3.5" />}
      {label}
      {(isNow || isDone) && (
        <span className="sr-only"> ({t(isNow ? 'approval.stepNow' : 'approval.stepDone')})</span>
      )}
    </span>
  )
}
