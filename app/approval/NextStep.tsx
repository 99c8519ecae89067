import { useTranslation } from 'react-i18next'
import { can, type Action } from '../../domain/permission'
import { usePlanPage, type PlanPageValue } from '../plan/PlanContext'
import { PlanFormFor } from '../plan/PlanFormFor'
import { ButtonLink } from '../ui/ButtonLink'
import { SubmitButton } from '../ui/SubmitButton'
import { StepAsking } from './StepAsking'

/** What the state means, and the buttons of what the reader may do next. */
export function NextStep() {
  const { t } = useTranslation()
  const view = usePlanPage()
  const { plan, roles, standing } = view
  const number = standing.revision?.number
  const may = (action: Action) => can(roles, action, plan.state)
  return (
    <div className="grid gap-3">
      <p className="max-w-prose">{t(sentenceKey(view), { number: number ?? 0 })}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Actions />
        {standing.slug !== null && (
          <ButtonLink to={`/p/${standing.slug}`} look="plain">
            {t('approval.publicPage')}
          </ButtonLink>
        )}
        {number !== undefined && (
          <ButtonLink to={`/plans/${plan.id}/revisions`} look="quiet">
            {t('approval.revisions')} ({number})
          </ButtonLink>
        )}
      </div>
      {may('plan.amend') && (
        <StepAsking intent="amendPlan" label={t('approval.amend')} hint={t('approval.amendHint')} />
      )}
      {number !== undefined && may('plan.abandon') && (
        <StepAsking
          intent="abandonAmendment"
          label={t('approval.abandon')}
          hint={t('approval.abandonHint', { number })}
        />
      )}
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
  const may = (action: Action) => can(roles, action, plan.state)
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
