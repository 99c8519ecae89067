import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../ui/ButtonLink'
import { EmptyState } from '../ui/EmptyState'
import { usePlanPage } from './PlanContext'

/** What a plan without chapters shows, with the way to a first one for whoever may import. */
export function EmptyPlan() {
  const { t } = useTranslation()
  const { plan, mayEdit, mayImport } = usePlanPage()
  const toImport = mayImport && (
    <ButtonLink to={`/plans/${plan.id}/import`} look="primary">
      {t('plan.importDocument')}
    </ButtonLink>
  )
  return (
    <div className="mb-6">
      <EmptyState action={toImport}>
        {mayEdit ? t('plan.emptyPlan') : t('plan.emptyPlanReader')}
      </EmptyState>
    </div>
  )
}
