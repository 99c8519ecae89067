import { useTranslation } from 'react-i18next'
import type { TurnState } from '../../domain/seminar/turn'
import { Badge } from '../ui/Badge'

const TONES = {
  waiting: 'neutral',
  now: 'brand',
  done: 'good',
  postponed: 'warn',
  absent: 'neutral',
} as const

/** How far a turn is. */
export function TurnBadge({ state }: { state: TurnState }) {
  const { t } = useTranslation()
  return <Badge tone={TONES[state]}>{t(`seminar.turn_${state}`)}</Badge>
}
