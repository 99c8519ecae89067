import { useTranslation } from 'react-i18next'
import type { Decision } from '../../domain/seminar/draftDecision'
import { Badge } from '../ui/Badge'

const TONES = { accepted: 'good', returned: 'warn', dropped: 'neutral' } as const

type Props = { decision: Decision; number?: string | null }

/** What was decided about a draft; nothing while it is open. */
export function DecisionBadge({ decision, number }: Props) {
  const { t } = useTranslation()
  if (decision === 'open') return null
  const text =
    decision === 'accepted' && number
      ? t('seminar.acceptedAs', { n: number })
      : t(`seminar.decision_${decision}`)
  return <Badge tone={TONES[decision]}>{text}</Badge>
}
