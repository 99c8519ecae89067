import { ChevronDown, ChevronUp } from 'lucide-react'
import { buttonStyle } from '../ui/buttonStyle'

type Props = { step: 'up' | 'down'; label: string; disabled: boolean }

/** Sends its form with a `step`. At the edge it does nothing; it stays, so that it keeps its focus. */
export function StepButton({ step, label, disabled }: Props) {
  const Icon = step === 'up' ? ChevronUp : ChevronDown
  return (
    <button
      type="submit"
      name="step"
      value={step}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={(event) => disabled && event.preventDefault()}
      className={`${buttonStyle({ look: 'quiet', small: true })} min-w-8 px-1 aria-disabled:opacity-30`}
    >
      <Icon aria-hidden className="size-4" />
    </button>
  )
}
