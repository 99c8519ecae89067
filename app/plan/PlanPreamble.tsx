import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { approvalSentence } from '../../domain/plan/approvalHeader'
import type { Plan } from '../../domain/plan/plan'

/** What stands before the chapters: the decision as far as there is one, and the preamble. */
export function PlanPreamble({ plan }: { plan: Plan }) {
  const { t } = useTranslation()
  const { approval, preamble } = plan
  const decision = approval ? approvalSentence(approval) : ''
  if (decision === '' && preamble === '') return null
  return (
    <div className="mb-6 grid max-w-prose gap-2">
      {decision && (
        <p>
          <span className="text-sm font-semibold text-muted">{decisionLabel(t, plan)}</span>{' '}
          {decision}
        </p>
      )}
      {preamble && <p className="whitespace-pre-line">{preamble}</p>}
    </div>
  )
}

/** A plan says that it is approved only once it is. */
function decisionLabel(t: TFunction, { state, approval }: Plan): string {
  if (state === 'approved' || state === 'published') return t('term.approved')
  return `${t(approval?.inForce ? 'plan.inForce' : 'plan.approvalTitle')}:`
}
