import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import type { Plan, PlanState } from '../../domain/plan/plan'
import { Badge } from '../ui/Badge'
import { EditHeadLink } from './EditHeadLink'
import { usePlanPage } from './PlanContext'
import { usePlanFocus } from './usePlanFocus'

const STATES = {
  building: 'plan.stateBuilding',
  consultation: 'plan.stateConsultation',
  submitted: 'plan.stateSubmitted',
  approved: 'plan.stateApproved',
  published: 'plan.statePublished',
} as const satisfies Record<PlanState, string>

/** The state of a plan, how much is in it, and the way to edit its head. */
export function PlanLead({ plan: { id, state, chapters } }: { plan: Plan }) {
  const { t } = useTranslation()
  const { mayEdit, roles } = usePlanPage()
  const { head } = usePlanFocus()
  const activities = chapters
    .flatMap((chapter) => chapter.activities)
    .filter(({ isStruck }) => !isStruck).length
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={state === 'building' ? 'neutral' : 'good'}>{t(STATES[state])}</Badge>
      {t('plan.countChapters', { count: chapters.length })},{' '}
      {t('plan.countActivities', { count: activities })}
      <Link to={`/plans/${id}/progress`} className="font-medium text-brand print:hidden">
        {t('progress.title')}
      </Link>
      {can(roles, 'plan.moderate', state) && (
        <Link to={`/plans/${id}/public`} className="font-medium text-brand print:hidden">
          {t('publication.desk')}
        </Link>
      )}
      {mayEdit && head === undefined && <EditHeadLink />}
    </span>
  )
}
