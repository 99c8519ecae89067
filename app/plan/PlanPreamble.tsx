import { useTranslation } from 'react-i18next'
import type { Plan } from '../../domain/plan/plan'

/** What stands before the chapters: the decision as far as it is known, and the preamble. */
export function PlanPreamble({ plan: { approval, preamble } }: { plan: Plan }) {
  const { t } = useTranslation()
  const decision = approval
    ? [approval.body, approval.date, approval.sitting, approval.agendaItem, approval.instrument]
        .filter(Boolean)
        .join(', ')
    : ''
  if (decision === '' && preamble === '') return null
  return (
    <div className="mb-6 grid max-w-prose gap-2">
      {decision && (
        <p>
          <span className="text-sm font-semibold text-muted">{t('term.approved')}</span> {decision}
        </p>
      )}
      {preamble && <p className="whitespace-pre-line">{preamble}</p>}
    </div>
  )
}
