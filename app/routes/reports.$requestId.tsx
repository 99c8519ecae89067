import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { answering, answeringForm } from '../http/answering'
import { checkFields } from '../http/checkFields'
import { readNestedForm } from '../http/readNestedForm'
import { typedFields } from '../http/typedFields'
import { useAnswer } from '../http/useAnswer'
import { ReportsForm } from '../progress/reportsForm'
import { AskedForm } from '../progress/AskedForm'
import type { TitleHandle } from '../shell/PageTitle'
import { Day } from '../ui/Day'
import { EmptyState } from '../ui/EmptyState'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'

export const handle = { title: (t) => t('request.reportTitle') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, () => context.services.readRequest(context.actor, params['requestId'] ?? ''))

export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const kept = await typedFields(request)
  return answeringForm(async () => {
    const requestId = params['requestId'] ?? ''
    const { reports } = checkFields(await readNestedForm(request), ReportsForm)
    const { added } = await context.services.answerRequest(
      context.actor,
      requestId,
      reports.map(({ activityId, report, reportStatus, evidence }) => {
        return { activityId, text: report, status: reportStatus, evidence }
      }),
    )
    return redirect(`/reports/${requestId}?sent=${added}`)
  }, kept)
}

export default function ReportsPage() {
  const { t } = useTranslation()
  const view = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const answer = useAnswer<typeof action>()
  const { organisation, plan, party, period, expiresAt, activities } = view
  const done = activities.filter(({ isReported }) => isReported).length
  const isAllDone = activities.length > 0 && done === activities.length
  const sent = Number(search.get('sent') ?? 0)
  return (
    <Page
      title={t('request.reportTitle')}
      above={`${party} · ${period}`}
      lead={
        <>
          <p>{t('request.reportLead', { organisation, plan })}</p>
          <p className="mt-1 text-sm">{t('request.publicHint')}</p>
        </>
      }
    >
      <div className="mx-auto grid max-w-3xl gap-4">
        {sent > 0 && (
          <Notice tone="good">
            {t('request.sent', { count: sent })} {isAllDone && t('request.allSent')}
          </Notice>
        )}
        {activities.length === 0 && <EmptyState>{t('request.noActivities')}</EmptyState>}
        {activities.length > 0 && (
          <p className="flex flex-wrap justify-between gap-x-4 text-sm text-muted">
            <span>{t('request.answeredCount', { done, all: activities.length })}</span>
            <span>
              {t('request.openUntil')} <Day at={expiresAt} />
            </span>
          </p>
        )}
        {activities.length > 0 && <AskedForm activities={activities} answer={answer} />}
      </div>
    </Page>
  )
}
