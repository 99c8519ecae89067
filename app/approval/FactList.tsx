import { CircleAlert, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CompletenessLine } from '../../domain/plan/completeness'

/** How complete a plan is, a line for each thing; that deadlines can be read only where one cannot. */
export function FactList({ facts }: { facts: readonly CompletenessLine[] }) {
  const { t } = useTranslation()
  const shown = facts.filter(
    ({ gap, complete, total }) => gap !== 'deadlineUnclear' || complete < total,
  )
  return (
    <ul className="grid gap-1.5">
      {shown.map(({ gap, complete, total }) => {
        const Icon = complete < total ? CircleAlert : CircleCheck
        return (
          <li key={gap} className="flex items-start gap-2 tabular-nums">
            <Icon
              aria-hidden
              className={`mt-0.5 size-5 shrink-0 ${complete < total ? 'text-warn' : 'text-good'}`}
            />
            {t(`approval.fact_${gap}`, { complete, total })}
          </li>
        )
      })}
    </ul>
  )
}
