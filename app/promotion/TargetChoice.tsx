import { useTranslation } from 'react-i18next'
import type { Target } from '../../server/board/readTargets'
import { Checkbox } from '../ui/Checkbox'

type Props = {
  targets: readonly Target[]
  chosen: readonly string[]
  onChange: (planIds: readonly string[]) => void
}

/** The plans that the chosen drafts go into; several municipalities at once. */
export function TargetChoice({ targets, chosen, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <fieldset className="rounded-xl border border-line bg-surface p-4 shadow-card">
      <legend className="float-left mb-2 w-full font-semibold">{t('promotion.into')}</legend>
      <div className="clear-both flex flex-wrap gap-x-8 gap-y-1">
        {targets.map(({ planId, organisation, planTitle }) => (
          <Checkbox
            key={planId}
            name="plan"
            value={planId}
            checked={chosen.includes(planId)}
            onChange={({ target }) =>
              onChange([
                ...chosen.filter((one) => one !== planId),
                ...(target.checked ? [planId] : []),
              ])
            }
          >
            <span className="font-medium">{organisation}</span>
            <span className="block text-sm text-muted">{planTitle}</span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
