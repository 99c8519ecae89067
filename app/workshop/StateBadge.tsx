import { useTranslation } from 'react-i18next'
import type { WorkshopState } from '../../domain/workshop/workshopState'
import { Badge } from '../ui/Badge'

const looks = {
  open: { tone: 'good', text: 'workshop.stateOpen' },
  closed: { tone: 'neutral', text: 'workshop.stateClosed' },
  frozen: { tone: 'warn', text: 'workshop.stateFrozen' },
} as const

/** Whether a workshop can be joined and written in. */
export function StateBadge({ state }: { state: WorkshopState }) {
  const { t } = useTranslation()
  const { tone, text } = looks[state]
  return <Badge tone={tone}>{t(text)}</Badge>
}
