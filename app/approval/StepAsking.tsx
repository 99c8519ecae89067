import type { PlanIntent } from '../plan/planForm'
import { PlanFormFor } from '../plan/PlanFormFor'
import { SubmitButton } from '../ui/SubmitButton'

type Props = { intent: PlanIntent; label: string; hint: string }

/** A step of a plan that is only taken once its consequences have been opened and read. */
export function StepAsking({ intent, label, hint }: Props) {
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
        {label}
      </summary>
      <PlanFormFor intent={intent} className="mt-1 grid max-w-prose gap-2">
        <p className="text-sm text-muted">{hint}</p>
        <div>
          <SubmitButton look="plain" small>
            {label}
          </SubmitButton>
        </div>
      </PlanFormFor>
    </details>
  )
}
