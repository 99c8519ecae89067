import { useTranslation } from 'react-i18next'
import type { ShownStatus } from '../../domain/progress/shownStatus'
import { Badge } from '../ui/Badge'
import { statusLabel } from './statusLabel'

const TONES = {
  notStarted: 'neutral',
  inProgress: 'brand',
  regular: 'brand',
  withCouncil: 'brand',
  onHold: 'warn',
  partly: 'brand',
  done: 'good',
  dropped: 'neutral',
  unknown: 'neutral',
} as const satisfies Record<ShownStatus, string>

/** How far an activity is, as a word. */
export function StatusBadge({ status }: { status: ShownStatus }) {
  const { t } = useTranslation()
  return <Badge tone={TONES[status]}>{statusLabel(t, status)}</Badge>
}
