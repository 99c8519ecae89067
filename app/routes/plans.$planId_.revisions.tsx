import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import { AbandonedPanel } from '../approval/AbandonedPanel'
import { CorrectionForm } from '../approval/correctionForm'
import { RevisionPanel } from '../approval/RevisionPanel'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import { planAndOwner } from '../plan/planAndOwner'
import type { TitleHandle } from '../shell/PageTitle'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('approval.revisionsTitle') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readRevisions(context.actor, params['planId'] ?? ''))

export const action = ({ request, params, context }: ActionFunctionArgs) => {
  const kept = { revision: 0 }
  return answeringForm(async () => {
    const planId = params['planId'] ?? ''
    const form = await readForm(request, CorrectionForm)
    kept.revision = form.revision
    await context.services.correctRevision(context.actor, planId, form)
    return redirect(`/plans/${planId}/revisions`)
  }, kept)
}

export default function RevisionsPage() {
  const { t } = useTranslation()
  const { plan, roles, revisions, abandoned } = useLoaderData<typeof loader>()
  const answer = useAnswer<typeof action>()
  const refused = answer && 'revision' in answer ? answer.revision : null
  const isShownBelow = revisions.some(({ number }) => number === refused)
  useNudges(`plan:${plan.id}`)
  return (
    <Page
      title={t('approval.revisionsTitle')}
      above={<Link to={`/plans/${plan.id}`}>{planAndOwner(plan)}</Link>}
      lead={t('approval.revisionsLead')}
    >
      <div className="grid gap-6">
        {!isShownBelow && <RefusalNotice answer={answer} />}
        {revisions.length === 0 && <EmptyState>{t('approval.noRevisions')}</EmptyState>}
        {revisions.map((revision) => (
          <RevisionPanel
            key={revision.id}
            planId={plan.id}
            revision={revision}
            mayCorrect={can(roles, 'plan.correct', plan.state)}
            isRefused={refused === revision.number}
          />
        ))}
        <AbandonedPanel abandoned={abandoned} />
      </div>
    </Page>
  )
}
