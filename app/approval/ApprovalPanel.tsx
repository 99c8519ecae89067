import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import { usePlanPage } from '../plan/PlanContext'
import { Panel } from '../ui/Panel'
import { NextStep } from './NextStep'
import { PlanSteps } from './PlanSteps'

/** Where the plan stands on its way to a decision and what comes next, for those who take it there. */
export function ApprovalPanel() {
  const { t } = useTranslation()
  const { plan, roles } = usePlanPage()
  if (!can(roles, 'plan.submit', 'building')) return null
  return (
    <div className="mb-6 print:hidden">
      <Panel title={t('approval.panelTitle')} actions={<PlanSteps state={plan.state} />}>
        <NextStep />
      </Panel>
    </div>
  )
}
