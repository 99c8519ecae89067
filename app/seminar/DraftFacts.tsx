import { useTranslation } from 'react-i18next'
import { draftGaps } from '../../domain/homework/draftGaps'
import type { DraftContent } from '../../domain/plan/promotion'

/** Deadline, parties and target of a draft in one line, and what of them is missing. */
export function DraftFacts({ draft }: { draft: DraftContent }) {
  const { t } = useTranslation()
  const { deadlineRaw, parties, target } = draft
  const facts = [deadlineRaw, parties.join(', '), target].filter((fact) => fact.trim() !== '')
  const missing = draftGaps(draft).map((gap) => t(`draftGap.${gap}`))
  return (
    <p className="text-muted">
      {facts.join(' · ')}
      {missing.length > 0 && (
        <span className="text-warn">
          {facts.length > 0 && ' · '}
          {t('seminar.missing', { fields: missing.join(', ') })}
        </span>
      )}
    </p>
  )
}
