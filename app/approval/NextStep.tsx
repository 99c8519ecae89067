import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import { usePlanPage, type PlanPageValue } from '../plan/PlanContext'
import { PlanFormFor } from '../plan/PlanFormFor'
import { ButtonLink } from '../ui/ButtonLink'
import { SubmitButton } from '../ui/SubmitButton'

/** What the state means, and the buttons of what the reader may do next. */
export function NextStep() {
  const { t } = useTranslation()
  const view = usePlanPage()
  const { plan, standing } = view
  return (
    <div className="grid gap-3">
      <p className="max-w-prose">
        {t(sentenceKey(view), { number: standing.revision?.number ?? 0 })}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Actions />
        {standing.slug !== null && (
          <ButtonLink to={`/p/${standing.slug}`} look="plain">
            {t('approval.publicPage')}
          </ButtonLink>
        )}
        {standing.revision && (
          <ButtonLink to={`/plans/${plan.id}/revisions`} look="quiet">
            {t('approval.revisions')} ({standing.revision.number})
          </ButtonLink>
        )}
      </div>
      <Amend />
    </div>
  )
}

function sentenceKey({ plan, standing }: PlanPageValue) {
  switch (plan.state) {
    case 'building':
      return standing.revision ? 'approval.nowAmending' : 'approval.nowBuilding'
    case 'consultation':
      return 'approval.nowConsultation'
    case 'submitted':
      return 'approval.nowSubmitted'
    case 'approved':
      return 'approval.nowApproved'
    case 'published':
      return 'approval.nowPublished'
  }
}

function Actions() {
  const { t } = useTranslation()
  const { plan, roles } = usePlanPage()
  const may = (action: Parameters<typeof can>[1]) => can(roles, action, plan.state)
  return (
    <>
      {may('plan.submit') && plan.chapters.length > 0 && (
        <ButtonLink to={`/plans/${plan.id}/submit`} look="primary">
          {t('approval.submit')}
        </ButtonLink>
      )}
      {may('plan.approve') && (
        <ButtonLink to={`/plans/${plan.id}/approve`} look="primary">
          {t('approval.enterDecision')}
        </ButtonLink>
      )}
      {may('plan.takeBack') && (
        <PlanFormFor intent="takeBackPlan">
          <SubmitButton look="plain">{t('approval.takeBack')}</SubmitButton>
        </PlanFormFor>
      )}
      {may('plan.publish') && (
        <PlanFormFor intent="publishPlan">
          <SubmitButton>{t('approval.publish')}</SubmitButton>
        </PlanFormFor>
      )}
    </>
  )
}

function Amend() {
  const { t } = useTranslation()
  const { plan, roles } = usePlanPage()
  if (!can(roles, 'plan.amend', plan.state)) return null
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-brand">
        {t('approval.amend')}
      </summary>
      <PlanFormFor intent="amendPlan" className="mt-1 grid max-w-prose gap-2">
        <p className="text-sm text-muted">{t('approval.amendHint')}</p>
        <div>
          <SubmitButton look="plain" small>
            {t('approval.amend')}
          </SubmitButton>
        </div>
      </PlanFormFor>
    </details>
  )
}
