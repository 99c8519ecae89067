import { useTranslation } from 'react-i18next'
import type { ProjectActivityState } from '../../domain/project/projectActivityState'
import { Badge } from '../ui/Badge'

const TONES = {
  planned: 'neutral',
  inProgress: 'brand',
  withCouncil: 'brand',
  onHold: 'warn',
  done: 'good',
  dropped: 'neutral',
} as const satisfies Record<ProjectActivityState, string>

/** How far a joint activity is, as a word. */
export function ProjectStateBadge({ state }: { state: ProjectActivityState }) {
  const { t } = useTranslation()
  return <Badge tone={TONES[state]}>{t(`project.state_${state}`)}</Badge>
}
