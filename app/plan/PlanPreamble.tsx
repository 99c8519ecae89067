import { useTranslation } from 'react-i18next'
import { approvalSentence } from '../../domain/plan/approvalHeader'
import type { Plan } from '../../domain/plan/plan'

/** What stands before the chapters: the decision as far as it is known, and the preamble. */
export function PlanPreamble({ plan: { approval, preamble } }: { plan: Plan }) {
  const { t } = useTranslation()
  const decision = approval ? approvalSentence(approval) : ''
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
