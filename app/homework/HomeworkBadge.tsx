import { useTranslation } from 'react-i18next'
import type { HomeworkState } from '../../domain/homework/homeworkState'
import { Badge } from '../ui/Badge'

const TONES = {
  notStarted: 'neutral',
  working: 'brand',
  submitted: 'good',
  returned: 'warn',
  reviewed: 'good',
} as const

/** How far a homework is, in a word. */
export function HomeworkBadge({ state }: { state: HomeworkState }) {
  const { t } = useTranslation()
  return <Badge tone={TONES[state]}>{t(`homeworkState.${state}`)}</Badge>
}
