import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FactList } from '../approval/FactList'
import { PointGroup } from '../approval/PointGroup'
import { RevisionChanges } from '../approval/RevisionChanges'
import { pointKey, reasonsOf, SubmissionForm, typedReasons } from '../approval/submissionForm'
import { answering, answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { readNestedForm } from '../http/readNestedForm'
import { readTyped } from '../http/readTyped'
import { typedFields } from '../http/typedFields'
import { useAnswer } from '../http/useAnswer'
import type { CompletenessLine } from '../../domain/plan/completeness'
import { planAndOwner } from '../plan/planAndOwner'
import type { TitleHandle } from '../shell/PageTitle'
import { ButtonLink } from '../ui/ButtonLink'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'

export const handle = { title: (t) => t('approval.submitTitle') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readSubmission(context.actor, params['planId'] ?? ''))

export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const kept = await typedFields(request)
  return answeringForm(async () => {
    const planId = params['planId'] ?? ''
    const form = checkFields(await readNestedForm(request), SubmissionForm)
    await context.services.submitPlan(context.actor, planId, { reasons: reasonsOf(form) })
    return redirect(`/plans/${planId}`)
  }, kept)
}

export default function SubmitPlanPage() {
  const { t } = useTranslation()
  const { plan, facts, points, changes } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  const typed = readTyped(answer)
  const reasons = typedReasons(typed)
  const numbered = points.map((point, at) => ({
    ...point,
    at,
    reason: reasons.get(pointKey(point)) ?? point.reason,
  }))
  const kinds = [...new Set(points.map(({ gap }) => gap))]
  const isEmpty = facts.every(({ total }) => total === 0)
  return (
    <Page
      title={t('approval.submitTitle')}
      above={<Link to={`/plans/${plan.id}`}>{planAndOwner(plan)}</Link>}
      lead={points.length > 0 ? t('approval.submitLead') : undefined}
    >
      <Form method="post" className="grid gap-6">
        {isEmpty ? (
          <Notice tone="warn">{t('refusal.planWithoutActivities')}</Notice>
        ) : (
          <Facts facts={facts} isAllThere={points.length === 0} />
        )}
        {kinds.map((gap) => (
          <PointGroup
            key={gap}
            planId={plan.id}
            gap={gap}
            common={typed[`common.${gap}`]}
            points={numbered.filter((point) => point.gap === gap)}
          />
        ))}
        {changes && (
          <Panel title={t('approval.changesTitle')}>
            <RevisionChanges diff={changes} />
          </Panel>
        )}
        <RefusalNotice answer={answer} />
        <div className="flex flex-wrap gap-2">
          {!isEmpty && <SubmitButton>{t('approval.submit')}</SubmitButton>}
          <ButtonLink to={`/plans/${plan.id}`} look="quiet">
            {t('approval.toPlan')}
          </ButtonLink>
        </div>
      </Form>
    </Page>
  )
}

type FactsProps = { facts: readonly CompletenessLine[]; isAllThere: boolean }

function Facts({ facts, isAllThere }: FactsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Panel title={t('approval.facts')}>
        <FactList facts={facts} />
      </Panel>
      {isAllThere && <Notice tone="good">{t('approval.allThere')}</Notice>}
    </>
  )
}
