import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import { PublishPanel } from '../response/PublishPanel'
import { ResponseView } from '../response/ResponseView'
import type { TitleHandle } from '../shell/PageTitle'
import { Page } from '../ui/Page'
import { RefusalNotice } from '../ui/RefusalNotice'

export const handle = { title: (t) => t('response.title') } satisfies TitleHandle

const PublishForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('publishResponse') }),
  z.object({ intent: z.literal('withdrawResponse') }),
])

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => ({
    ...(await context.services.previewResponse(context.actor, params['workshopId'] ?? '')),
    origin: context.origin,
  }))

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor } = context
    const { intent } = await readForm(request, PublishForm)
    const workshopId = params['workshopId'] ?? ''
    if (intent === 'publishResponse') await services.publishResponse(actor, workshopId)
    else await services.withdrawResponse(actor, workshopId)
    return redirect(`/workshops/${workshopId}/response`)
  })

export default function ResponsePreviewPage() {
  const { t } = useTranslation()
  const { workshopId, response, slug, isPublished, isBehind, origin } =
    useLoaderData<typeof loader>()
  useNudges(`workshop:${workshopId}`)
  useNudges(`desk:${workshopId}`)
  return (
    <Page
      title={t('response.title')}
      above={<Link to={`/workshops/${workshopId}`}>{response.workshop.title}</Link>}
      lead={t('response.previewLead')}
    >
      <div className="grid gap-6">
        <RefusalNotice answer={useAnswer()} />
        <PublishPanel
          address={slug === null ? null : `${origin}/r/${slug}`}
          isPublished={isPublished}
          isBehind={isBehind}
        />
        <ResponseView response={response} />
      </div>
    </Page>
  )
}
