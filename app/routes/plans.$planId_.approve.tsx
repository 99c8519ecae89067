import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ApproveForm } from '../approval/approveForm'
import { ApprovalSummary } from '../approval/ApprovalSummary'
import { ChangedSince } from '../approval/ChangedSince'
import { DecisionFields } from '../approval/DecisionFields'
import { runApproveForm } from '../approval/runApproveForm'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { readTyped } from '../http/readTyped'
import { typedFields } from '../http/typedFields'
import { useAnswer } from '../http/useAnswer'
import { planAndOwner } from '../plan/planAndOwner'
import type { TitleHandle } from '../shell/PageTitle'
import { ButtonLink } from '../ui/ButtonLink'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { SubmitButton } from '../ui/SubmitButton'

export const handle = { title: (t) => t('approval.approveTitle') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => {
    const since = Number(new URL(request.url).searchParams.get('since') ?? 0)
    const asked = Number.isSafeInteger(since) && since > 0 ? since : null
    return context.services.readApprovalDesk(context.actor, params['planId'] ?? '', asked)
  })

export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const kept = await typedFields(request)
  return answeringForm(async () => {
    const planId = params['planId'] ?? ''
    await runApproveForm(context, planId, await readForm(request, ApproveForm))
    return redirect(`/plans/${planId}`)
  }, kept)
}

export default function ApprovePlanPage() {
  const { t } = useTranslation()
  const desk = useLoaderData<typeof loader>()
  const { plan, version, revision, body, decision, since } = desk
  const answer = useAnswer<typeof action>()
  const typed = readTyped(answer)
  return (
    <Page
      title={t('approval.approveTitle')}
      above={<Link to={`/plans/${plan.id}`}>{planAndOwner(plan)}</Link>}
      lead={t('approval.approveLead', { number: revision })}
    >
      <div className="grid gap-6">
        <ChangedSince
          planId={plan.id}
          seen={Number(typed['version'] ?? version)}
          since={since}
          answer={answer}
        />
        <ApprovalSummary desk={desk} />
        <Form key={version} method="post" encType="multipart/form-data">
          <Panel title={t('approval.panelTitle')}>
            <input type="hidden" name="version" value={version} />
            <DecisionFields body={body} decision={decision} typed={typed} />
            <div className="mt-5 flex flex-wrap gap-2">
              <SubmitButton>{t('approval.approve', { number: revision })}</SubmitButton>
              <ButtonLink to={`/plans/${plan.id}`} look="quiet">
                {t('approval.toPlan')}
              </ButtonLink>
            </div>
          </Panel>
        </Form>
      </div>
    </Page>
  )
}
